import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/env";
import { refuse, type Refusal } from "@/lib/result";

/** How often, in how many seconds. Far above what a hurried honest person does; RATE_LIMIT_FACTOR multiplies each. */
const ALLOWANCES = {
  /** An address: every attempt costs 30 ms of CPU. */
  signIn: { points: 60, seconds: 60 },
  /** An e-mail from one address; forgiven by the right password. */
  wrongPassword: { points: 10, seconds: 600 },
  /** An e-mail from anywhere: many machines guessing one password. */
  wrongPasswordAnywhere: { points: 100, seconds: 3600 },
  signUp: { points: 30, seconds: 3600 },
  /** Editing one's own; new comments have allowances of their own. */
  commentEdit: { points: 30, seconds: 60 },
  report: { points: 30, seconds: 60 },
  reaction: { points: 120, seconds: 60 },
  upload: { points: 120, seconds: 600 },
  /** An address: claims that a right is infringed. */
  takedown: { points: 10, seconds: 3600 },
  /** An address, which may be a whole office's. */
  search: { points: 300, seconds: 60 },
} as const;

type LimitKind = keyof typeof ALLOWANCES;

/** Seconds of the allowances whose number an administrator sets. */
const SPANS = { commentMinute: 60, commentDay: 86_400, commentArticle: 3_600, commentAddress: 60, commentFlood: 60 } as const;

type SpanKind = keyof typeof SPANS;

// Hot reload evaluates this module again; the counts must not start over.
const kept = globalThis as { manpaLimits?: Map<string, RateLimiterMemory> };

function limiter(kind: LimitKind | SpanKind, { points, seconds }: { points: number; seconds: number }): RateLimiterMemory {
  const limiters = (kept.manpaLimits ??= new Map());
  const name = `${kind} ${points}`;
  const existing = limiters.get(name);
  if (existing) return existing;
  const made = new RateLimiterMemory({
    keyPrefix: kind,
    points: Math.max(1, Math.round(points * env().RATE_LIMIT_FACTOR)),
    duration: seconds,
  });
  limiters.set(name, made);
  return made;
}

/** Seconds to wait, null where there is room. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

/** Counts one act against an allowance of this many; the seconds to wait once there were more. */
export const takeTurn = (kind: SpanKind, key: string, points: number): Promise<number | null> => consume(limiter(kind, { points, seconds: SPANS[kind] }), key);

/** Counts one act of this kind against the key (an account id or an address); the refusal once there were too many. */
export async function limit(kind: LimitKind, key: string): Promise<Refusal | null> {
  const retryAfter = await consume(limiter(kind, ALLOWANCES[kind]), key);
  if (retryAfter === null) return null;
  const wait = retryAfter < 60 ? `${retryAfter}초` : `${Math.ceil(retryAfter / 60)}분`;
  return refuse("too-fast", `요청이 너무 잦습니다. ${wait} 뒤에 다시 시도해 주세요.`, { retryAfter });
}

/** Wipes the count, once the person has shown who they are. */
export async function forgive(kind: LimitKind, key: string): Promise<void> {
  await limiter(kind, ALLOWANCES[kind]).delete(key);
}
