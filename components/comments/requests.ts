import { done, refuse, type Refusal, type RefusalCode, type Result } from "@/lib/result";

/** Threads at a time. */
export const PAGE = 20;

type Sent = { method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; body?: unknown; idempotencyKey?: string };
type Problem = { code?: RefusalCode; detail?: string; field?: string };

/** Milliseconds after which a silent server counts as unreachable. */
const PATIENCE = 15_000;

const UNREACHABLE: Refusal = refuse("unavailable", "연결이 원활하지 않습니다. 잠시 뒤 다시 시도해 주세요.");

/** One call of the site's JSON API. Whatever goes wrong comes back as a refusal with a sentence to show. */
export async function call<T>(path: string, { method = "GET", body, idempotencyKey }: Sent = {}): Promise<Result<T>> {
  try {
    const response = await fetch(path, {
      method,
      // On a page gone back to, a browser would take old answers from its cache unasked.
      cache: "no-cache",
      headers: {
        Accept: "application/json",
        ...(method !== "GET" && { "Content-Type": "application/json" }),
        ...(idempotencyKey && { "Idempotency-Key": idempotencyKey }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 204) return done(undefined as T);
    if (response.ok) return done((await response.json()) as T);
    const { code = "unavailable", detail = UNREACHABLE.message, field } = (await response.json()) as Problem;
    return refuse(code, detail, { field });
  } catch {
    return UNREACHABLE;
  }
}

/** To the sign-in page, and back to this place of this page afterwards. */
export function goToSignIn(hash: string): void {
  location.assign(`/sign-in?next=${encodeURIComponent(`${location.pathname}#${hash}`)}`);
}
