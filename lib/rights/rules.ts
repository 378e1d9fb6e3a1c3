import type { CommentStatus } from "@/lib/comments/rules";
import { measure } from "@/lib/korean/count";
import { isMalformed, tidy } from "@/lib/korean/tidy";
import { done, refuse, type Result } from "@/lib/result";

const DAY = 86_400_000;
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

/** Days after a removal in which its author may object; as long the text stays with the moderators. */
export const APPEAL_DAYS = 30;
/** Days in which an objection, or a claim, is answered. */
export const ANSWER_DAYS = 7;
/** 정보통신망법 제44조의2 제4항; a CHECK of the database says the same. */
export const MAX_BLOCK_DAYS = 30;
/** Days for which a sealed text is kept: 모욕죄 may be charged within six months (형사소송법 제230조), so a court may still ask for it. */
export const KEPT_DAYS = 180;
export const KEPT_DAYS_RANGE = { min: 30, max: 1095 };
/** Days after a case's end for which its claimant is known: consumers' disputes are kept for three years (전자상거래법 시행령 제6조). */
export const IDENTITY_DAYS = 1095;

/** Characters. */
export const MAX_APPEAL = 1000;
export const MAX_CLAIM = 2000;
export const MAX_ANSWER = 1000;
export const MAX_SEAL_REASON = 200;

/** A longer text as it is kept, tidied like a comment, or the refusal for its field. */
export function judgeText(text: string, { field, max, empty }: { field: string; max: number; empty: string }): Result<string> {
  if (isMalformed(text)) return refuse("malformed-text", "저장할 수 없는 글자가 들어 있습니다.", { field });
  const kept = tidy(text);
  const { characters } = measure(kept);
  if (characters === 0) return refuse("empty", empty, { field });
  if (characters > max) return refuse("too-many-characters", `${max.toLocaleString("ko")}자까지 쓸 수 있습니다. 지금은 ${characters.toLocaleString("ko")}자입니다.`, { field });
  return done(kept);
}

type Removed = { status: CommentStatus; decidedAt: Date | null; sealedAt: Date | null; appeal: { id: string } | null };

/** Until when the author of a removed comment may object; null where there is nothing to object to. */
export function appealUntil({ status, decidedAt, sealedAt, appeal }: Removed): Date | null {
  return status === "removed" && decidedAt && !sealedAt && !appeal ? daysAfter(decidedAt, APPEAL_DAYS) : null;
}

export const TAKEDOWN_STATUSES = {
  received: "접수",
  blocked: "임시조치",
  objected: "이의 접수",
  rejected: "조치하지 않음",
  restored: "다시 공개",
  removed: "삭제",
} as const;
export type TakedownStatus = keyof typeof TAKEDOWN_STATUSES;

/** While it hides the comment. */
export const BLOCKING: readonly TakedownStatus[] = ["blocked", "objected"];
export const OPEN: readonly TakedownStatus[] = ["received", ...BLOCKING];

export type TakedownAct = "block" | "reject" | "object" | "restore" | "remove";
const MOVES: Record<TakedownAct, Partial<Record<TakedownStatus, TakedownStatus>>> = {
  block: { received: "blocked" },
  reject: { received: "rejected" },
  object: { blocked: "objected" },
  restore: { blocked: "restored", objected: "restored" },
  remove: { blocked: "removed", objected: "removed" },
};

/** Where an act leads a claim, or null. */
export const moveTakedown = (status: TakedownStatus, act: TakedownAct): TakedownStatus | null => MOVES[act][status] ?? null;

/** Who claims: for themselves or for another. */
export const STANDINGS = { self: "본인", agent: "대리인", organization: "법인·단체" } as const;
export type Standing = keyof typeof STANDINGS;

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The comment that a pasted address, or an id, names: the last id in it. */
export const readCommentAddress = (text: string): string | null => text.match(UUID)?.at(-1)?.toLowerCase() ?? null;

/** Whole days that are left, the begun one counted; 0 once it is over. */
export const daysLeft = (until: Date, now: Date): number => Math.max(0, Math.ceil((until.getTime() - now.getTime()) / DAY));
