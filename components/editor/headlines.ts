import type { Headline } from "@/lib/search/headline-read";
import { done, type Refusal, refuse, type Result } from "@/lib/result";

const FAILED = refuse("unavailable", "기사를 찾지 못했습니다. 연결을 확인하고 다시 시도해 주세요.");

async function ask(query: Record<string, string>, signal: AbortSignal): Promise<Result<Headline[]>> {
  try {
    const response = await fetch(`/api/desk/headlines?${new URLSearchParams(query)}`, { signal });
    if (response.ok) return done(((await response.json()) as { headlines: Headline[] }).headlines);
    const { code, detail } = (await response.json()) as { code: Refusal["code"]; detail: string };
    return refuse(code, detail);
  } catch {
    return FAILED;
  }
}

export const askHeadlines = (numbers: readonly number[], signal: AbortSignal) => ask({ numbers: numbers.join() }, signal);
export const searchHeadlines = (words: string, signal: AbortSignal) => ask({ words }, signal);
