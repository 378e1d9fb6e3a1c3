/** Characters. */
export const FACT_LIMITS = { caption: 500, alt: 300, credit: 100, source: 300, rights: 500 } as const;

/** What the newsroom knows of a photo; `rightsUntil` is its last day of use in KST. */
export type Facts = { caption: string; alt: string; credit: string; source: string; rights: string; rightsUntil: string | null };

export const FACT_NAMES: Record<keyof Facts, string> = {
  caption: "설명",
  alt: "대체 텍스트",
  credit: "출처",
  source: "입수 경로",
  rights: "권리 메모",
  rightsUntil: "사용 기한",
};

/** As many articles at most are named where a photo stands, and changed at once. */
export const MOST_USES = 500;

/** Days before its end from which a right is warned of. */
export const SOON = 14;
const DAY = 86_400_000;

/** Midnight after the last day, in KST: the moment from which it may not be used. */
export const endOf = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+09:00`) + DAY);
/** The last day before such a moment. */
export const lastDayOf = (end: Date): string => new Date(end.getTime() - DAY + 9 * 3_600_000).toISOString().slice(0, 10);

/** Whether the right to use it has ended or soon ends; null where neither. */
export function rightsState(end: Date | null, now: Date): "ended" | "soon" | null {
  if (!end) return null;
  if (end <= now) return "ended";
  return end.getTime() - now.getTime() <= SOON * DAY ? "soon" : null;
}

export const RIGHTS_WARNINGS = { ended: "사용 기한이 지났습니다. 새 기사에 쓰지 마세요.", soon: "사용 기한이 곧 끝납니다." } as const;
