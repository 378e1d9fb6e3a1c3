import type { Thresholds } from "./thresholds";

/** How many spans of the same length before this one tell what is usual under an article. */
const USUAL_SPANS = 12;

const MINUTE = 60_000;

/** The span that is counted, and the stretch before it that it is compared with. */
export function spansOf({ crowdMinutes }: Thresholds, now: Date): { since: Date; usualSince: Date } {
  const span = crowdMinutes * MINUTE;
  return { since: new Date(now.getTime() - span), usualSince: new Date(now.getTime() - span * (1 + USUAL_SPANS)) };
}

/**
 * Comments of a usual span. Counted over the time the article has been out, so that an article an hour old
 * is not compared with hours in which nobody could comment; one at least.
 */
export function usualOf({ before, publishedAt }: { before: number; publishedAt: Date }, thresholds: Thresholds, now: Date): number {
  const { since, usualSince } = spansOf(thresholds, now);
  const begun = Math.max(usualSince.getTime(), publishedAt.getTime());
  const spans = (since.getTime() - begun) / (thresholds.crowdMinutes * MINUTE);
  return Math.max(1, spans > 0 ? before / Math.max(spans, 1) : 0);
}

/** Whether so many comments at once are a crowd that somebody sent (좌표찍기), and not a busy article. */
export const isCrowd = ({ comments, usual }: { comments: number; usual: number }, { crowdComments, crowdTimes }: Thresholds): boolean =>
  comments >= crowdComments && comments >= crowdTimes * usual;

/** An article that has just come out draws its own readers; nothing before it says what is usual. */
export const isFresh = (publishedAt: Date, { crowdMinutes }: Thresholds, now: Date): boolean =>
  now.getTime() - publishedAt.getTime() < 2 * crowdMinutes * MINUTE;

export const calmEnd = (minutes: number, now: Date): Date => new Date(now.getTime() + minutes * MINUTE);
