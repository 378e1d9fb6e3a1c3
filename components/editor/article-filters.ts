import type { ArticleStatus } from "@/lib/articles/rules";

/** What the address of the desk's list asks for: ?state=draft&mine=1&words=…&cursor=… */
export type Filters = { status?: ArticleStatus; mine?: boolean; words?: string; cursor?: string };

const STATES: readonly ArticleStatus[] = ["draft", "published", "withdrawn"];

export function readFilters(asked: Record<string, string | string[] | undefined>): Filters {
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name].trim() || undefined : undefined);
  return {
    status: STATES.find((status) => status === one("state")),
    mine: one("mine") === "1" || undefined,
    words: one("words"),
    cursor: one("cursor"),
  };
}

export function addressOf({ status, mine, words, cursor }: Filters): string {
  const query = new URLSearchParams({ ...(status && { state: status }), ...(mine && { mine: "1" }), ...(words && { words }), ...(cursor && { cursor }) });
  return query.size > 0 ? `/desk/articles?${query}` : "/desk/articles";
}
