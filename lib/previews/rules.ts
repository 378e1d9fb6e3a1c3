const MINUTE = 60_000;

/** How long a link opens, as its maker chooses. */
export const SPANS = {
  hour: { name: "1시간", ms: 60 * MINUTE },
  day: { name: "하루", ms: 24 * 60 * MINUTE },
  week: { name: "7일", ms: 7 * 24 * 60 * MINUTE },
} as const;

export type Span = keyof typeof SPANS;

/** Characters of what a link is called. */
export const LABEL_LIMIT = 60;
/** Links of one article that open at the same time. */
export const MOST_OPEN = 20;

type Ends = { expiresAt: Date; revokedAt: Date | null };

/** What has become of a link. */
export function fateOf({ expiresAt, revokedAt }: Ends, now: Date): "open" | "expired" | "revoked" {
  if (revokedAt) return "revoked";
  return expiresAt > now ? "open" : "expired";
}

/** 32 bytes as a link spells them. */
export const isSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

export const previewPath = (secret: string): string => `/preview/${secret}`;
