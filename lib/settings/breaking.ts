/** How long an article stands as 속보 unless somebody ends it. */
export type BreakingSettings = { minutes: number };

export const BREAKING_DEFAULTS: BreakingSettings = { minutes: 60 };

export const BREAKING_RANGE = { min: 5, max: 1_440 } as const;
