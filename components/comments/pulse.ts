/** How many comments there are, and when the last one came (ISO 8601). */
export type Pulse = { total: number; newest: string | null };

/** How many comments came since. What was taken away meanwhile is not told apart: too few is better than too many. */
export function freshCount(known: Pulse, pulse: Pulse | null): number {
  if (!pulse?.newest || (known.newest !== null && pulse.newest <= known.newest)) return 0;
  return Math.max(0, pulse.total - known.total);
}
