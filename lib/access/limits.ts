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
  comment: { points: 30, seconds: 60 },
  report: { points: 30, seconds: 60 },
  reaction: { points: 120, seconds: 60 },
  upload: { points: 120, seconds: 600 },
  /** An address: claims that a right is infringed. */
  takedown: { points: 10, seconds: 3600 },
  /** An address, which may be a whole office's. */
  search: { points: 300, seconds: 60 },
} as const;

type LimitKind = keyof typeof ALLOWANCES;

// Hot reload evaluates this module again; the counts must not start over.
const kept = globalThis as { manpaLimits?: Map<LimitKind, RateLimiterMemory> };

function limiter(kind: LimitKind): RateLimiterMemory {
  const limiters = (kept.manpaLimits ??= new Map());
  const existing = limiters.get(kind);
  if (existing) return existing;
  const { points, seconds } = ALLOWANCES[kind];
  const made = new RateLimiterMemory({
    keyPrefix: kind,
    points: Math.max(1, Math.round(points * env().RATE_LIMIT_FACTOR)),
    duration: seconds,
  });
  limiters.set(kind, made);
  return made;
}

/** Counts one act of this kind against the key (an account id or an address); the refusal once there were too many. */
export async function limit(kind: LimitKind, key: string): Promise<Refusal | null> {
  try {
    await limiter(kind).consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    const wait = retryAfter < 60 ? `${retryAfter}초` : `${Math.ceil(retryAfter / 60)}분`;
    return refuse("too-fast", `요청이 너무 잦습니다. ${wait} 뒤에 다시 시도해 주세요.`, { retryAfter });
  }
}

/** Wipes the count, once the person has shown who they are. */
export async function forgive(kind: LimitKind, key: string): Promise<void> {
  await limiter(kind).delete(key);
}
