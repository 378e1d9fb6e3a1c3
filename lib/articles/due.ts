/** Milliseconds after its minute from which an article counts as late. */
export const LATE_AFTER = 60_000;
