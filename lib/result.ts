/** Every code an outsider may meet, with its HTTP status. */
export const REFUSALS = {
  "malformed-json": 400,
  "sign-in-required": 401,
  forbidden: 403,
  "wrong-origin": 403,
  restricted: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "commenting-closed": 409,
  repeated: 409,
  "already-reported": 409,
  stale: 409,
  "too-large": 413,
  "unsupported-media-type": 415,
  empty: 422,
  "too-many-characters": 422,
  "too-many-bytes": 422,
  "malformed-text": 422,
  "unknown-field": 422,
  invalid: 422,
  "too-fast": 429,
  unavailable: 503,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** An expected "no". `message` is a Korean sentence for the person who asked; `retryAfter` is in seconds. */
export type Refusal = { ok: false; code: RefusalCode; message: string; field?: string; retryAfter?: number };
export type Result<T> = { ok: true; value: T } | Refusal;

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, message: string, more: { field?: string; retryAfter?: number } = {}): Refusal => ({
  ok: false,
  code,
  message,
  ...more,
});

export const SIGN_IN_REQUIRED = refuse("sign-in-required", "로그인한 뒤 이용해 주세요.");
export const FORBIDDEN = refuse("forbidden", "이 일을 할 권한이 없습니다.");
export const NOT_FOUND = refuse("not-found", "찾으시는 것이 없거나 볼 수 없습니다.");
