/** What administrators set about reports and crowds. */
export type Thresholds = {
  /** Sum of the weights of open reports that holds a comment. 0: reports alone hold nothing. */
  holdWeight: number;
  /** Reports that one person may file in 24 hours. */
  reportsPerDay: number;
  /** Minutes over which a crowd is counted. */
  crowdMinutes: number;
  /** Comments in that time below which nothing is a crowd. */
  crowdComments: number;
  /** How many times the article's usual number they must be. */
  crowdTimes: number;
  /** Minutes for which an article is calmed. */
  calmMinutes: number;
};

export const THRESHOLDS: Thresholds = { holdWeight: 4, reportsPerDay: 50, crowdMinutes: 10, crowdComments: 60, crowdTimes: 5, calmMinutes: 60 };

/** What a form may set them to: least and most. */
export const RANGES: Record<keyof Thresholds, readonly [least: number, most: number]> = {
  holdWeight: [0, 100],
  reportsPerDay: [1, 1000],
  crowdMinutes: [1, 120],
  crowdComments: [2, 100_000],
  crowdTimes: [1, 1000],
  calmMinutes: [5, 24 * 60],
};
