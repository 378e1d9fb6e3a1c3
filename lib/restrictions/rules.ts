import { type ReasonKey, REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";

export const RESTRICTION_KINDS = ["warn", "holdFirst", "mute", "close"] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

export const RESTRICTIONS: Record<RestrictionKind, string> = {
  warn: "경고",
  holdFirst: "검토 후 공개",
  mute: "쓰기 정지",
  close: "무기한 정지",
};

/** Days that a timed restriction may last. */
export const MAX_DAYS = 365;
/** Days after which an old step no longer counts on the ladder. */
const MEMORY_DAYS = 180;
/** Characters of what the author is told. */
export const MAX_MESSAGE = 300;

const DAY = 24 * 60 * 60 * 1000;

export type Step = { kind: RestrictionKind; days: number | null };
export type PastStep = { kind: RestrictionKind; createdAt: Date; until: Date | null; liftedAt: Date | null };
export type ActiveStep = PastStep & { reason: ReasonKey; message: string };

/** What follows what. The last one has no end. */
export const LADDER: readonly Step[] = [
  { kind: "warn", days: null },
  { kind: "holdFirst", days: 7 },
  { kind: "mute", days: 3 },
  { kind: "mute", days: 7 },
  { kind: "mute", days: 30 },
  { kind: "close", days: null },
];

export const isTimed = (kind: RestrictionKind): boolean => kind === "holdFirst" || kind === "mute";
export const endOf = ({ kind, days }: Step, now: Date): Date | null =>
  isTimed(kind) && days !== null ? new Date(now.getTime() + days * DAY) : null;

/** A warning is heard once and then only remembered. */
export const isActive = ({ kind, until, liftedAt }: PastStep, now: Date): boolean =>
  kind !== "warn" && liftedAt === null && (until === null || until > now);

function rungOf({ kind, createdAt, until }: PastStep): number {
  const days = until && Math.round((until.getTime() - createdAt.getTime()) / DAY);
  // The longest of its kind that is no longer than it was.
  return LADDER.findLastIndex((step) => step.kind === kind && (days ?? Infinity) >= (step.days ?? 0));
}

/** One rung above the highest that still counts; what was lifted was a mistake and does not. */
export function suggestStep(history: readonly PastStep[], now: Date): Step {
  const since = now.getTime() - MEMORY_DAYS * DAY;
  const counted = history.filter(({ liftedAt, until, createdAt }) => liftedAt === null && (until ?? createdAt).getTime() > since);
  const highest = Math.max(-1, ...counted.map(rungOf));
  return LADDER[Math.min(highest + 1, LADDER.length - 1)]!;
}

export type Standing = {
  canSpeak: boolean;
  /** Every comment waits for a moderator. */
  holdFirst: boolean;
  /** Until when and why, for the author; empty where nothing stands in the way. */
  message: string;
  /** Null without a restriction, and where it has no end. */
  until: Date | null;
};

const FREE: Standing = { canSpeak: true, holdFirst: false, message: "", until: null };

/** What restrictions leave a person: the hardest of those in force, and the latest end of its kind. */
export function standingOf(steps: readonly ActiveStep[], now: Date): Standing {
  const hardest = steps
    .filter((step) => isActive(step, now))
    .sort((a, b) => rank(b) - rank(a) || (b.until?.getTime() ?? Infinity) - (a.until?.getTime() ?? Infinity))[0];
  if (!hardest) return FREE;
  const { kind, reason, message, until } = hardest;
  const isHeld = kind === "holdFirst";
  const what = isHeld ? "댓글이 운영자의 확인을 거쳐 공개됩니다" : "댓글과 공감, 신고를 이용하실 수 없습니다";
  const told = `${until ? `${moment(until)}까지` : "따로 알려 드릴 때까지"} ${what}. 사유: ${REASONS[reason]}.`;
  return { canSpeak: isHeld, holdFirst: isHeld, message: [told, message].filter(Boolean).join(" "), until };
}

const rank = ({ kind }: PastStep) => RESTRICTION_KINDS.indexOf(kind);
/** To the minute, in Korean time. */
const moment = (at: Date) => stamp(at).slice(0, 16);

/** A step in few words: 쓰기 정지 3일. */
export const nameStep = ({ kind, days }: Step): string => (isTimed(kind) && days ? `${RESTRICTIONS[kind]} ${days}일` : RESTRICTIONS[kind]);
