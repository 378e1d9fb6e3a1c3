/** How much is let through before somebody looks, and until when comments are taken at all. */
export type CommentSettings = {
  /** Comments of one person in a minute and a day, and under one article in an hour; of one address in a minute. */
  personMinute: number;
  personDay: number;
  articleHour: number;
  addressMinute: number;
  /** Comments under one article in a minute from which they are held. */
  floodMinute: number;
  /** Other accounts, and other articles of one's own, with near-same text in a day from which it is held. */
  repeatAccounts: number;
  repeatArticles: number;
  /** Days since sign-up and standing comments from which a person's links pass, and how many of them. */
  trustDays: number;
  trustComments: number;
  maxLinks: number;
  /** Hours since sign-up in which every comment is held; 0 holds none. */
  newcomerHours: number;
  /** Days after publication; 0 never closes. */
  closeAfterDays: number;
  /** `2026-12-02T00:00:00+09:00`, both or neither. */
  pauseFrom: string;
  pauseUntil: string;
  pauseWhy: string;
};

/** Far above what a hurried honest person does. */
export const COMMENT_DEFAULTS: CommentSettings = {
  personMinute: 30,
  personDay: 500,
  articleHour: 300,
  addressMinute: 600,
  floodMinute: 1000,
  repeatAccounts: 3,
  repeatArticles: 5,
  trustDays: 3,
  trustComments: 3,
  maxLinks: 3,
  newcomerHours: 0,
  closeAfterDays: 0,
  pauseFrom: "",
  pauseUntil: "",
  pauseWhy: "",
};
