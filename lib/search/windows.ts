import type { Period } from "./period";

// GIN knows no order, so the newest articles are found window by window, each named by whole days. Every
// article stands in the index under the day, the 8 days, the 64 days … that hold it: any span is a few keys.
const DAY = 24 * 60 * 60_000;
const SPANS = [1, 8, 64, 512, 4096];
/** Nothing in the archive is older, in UTC days since 1970: 1880. */
const FIRST_DAY = -32_872;
const LAST_DAY = 2 ** 16;

const dayOf = (moment: Date): number => Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.floor(moment.getTime() / DAY)));

// A level and a count of spans in one number: 2^17 spans either side of 1970 are more than enough.
const keyOf = (level: number, index: number): number => (level + 1) * 2 ** 20 + index + 2 ** 17;

/** The keys of an article's moment. */
export const dayKeys = (moment: Date): number[] => SPANS.map((span, level) => keyOf(level, Math.floor(dayOf(moment) / span)));

/** The key of a section, which no day has. */
export const sectionKey = (sectionId: number): number => -sectionId;

/** The fewest keys that hold every day from the first to the last. */
function cover(first: number, last: number): number[] {
  const keys: number[] = [];
  for (let day = first; day <= last; ) {
    let level = SPANS.length - 1;
    while (day % SPANS[level]! !== 0 || day + SPANS[level]! - 1 > last) level--;
    keys.push(keyOf(level, day / SPANS[level]!));
    day += SPANS[level]!;
  }
  return keys;
}

// Cuts on the borders of longer spans need fewer keys.
const floorTo = (moment: number, days: number): number => (days < 1 ? moment : Math.floor(moment / (days * DAY)) * days * DAY);

/** From `since` up to, not including, `until`; the keys may reach a little further. */
export type Window = { since: Date; until: Date; keys: number[] };

/**
 * The period cut into windows, newest first: growing ones first, for words that are everywhere, then as
 * `edges` cut the archive, so that no window holds too many articles for words that once were everywhere.
 * They grow anew from `after`, where a page goes on.
 */
export function windowsOf({ since, until }: Period, { edges, after }: { edges: readonly Date[]; after?: Date }, now: Date): Window[] {
  const first = (since ?? new Date(FIRST_DAY * DAY)).getTime();
  // Clocks of several servers differ a little.
  const end = (until ?? new Date(now.getTime() + DAY)).getTime();
  const newest = Math.min(end, now.getTime());
  const onward = after ? [after.getTime() + 1] : [];
  const growing = [newest, ...onward].flatMap((start) => SPANS.slice(0, -1).map((span) => floorTo(start - span * DAY, span / 8)));
  const archive = edges.map((edge) => floorTo(edge.getTime(), 64)).filter((edge) => edge < newest - 512 * DAY);
  const cuts = [...onward, ...growing, ...archive];
  const bounds = [end, ...[...new Set(cuts)].filter((cut) => cut > first && cut < end).sort((a, b) => b - a), first];
  return bounds.slice(1).map((start, index) => {
    const stop = bounds[index]!;
    return { since: new Date(start), until: new Date(stop), keys: cover(dayOf(new Date(start)), dayOf(new Date(stop - 1))) };
  });
}
