import type { DeskQuery } from "@/lib/articles/list-query-read";
import { type ArticleStatus, STATUS_NAMES } from "@/lib/articles/rules";

/** What the address of the desk's list asks for: ?state=draft&section=…&reporter=…&from=2026-11-01&to=…&words=…&mine=1&view=board&cursor=… */
export type Filters = Omit<DeskQuery, "status"> & { state?: ArticleStatus | "all"; view?: "board" };

export const STATES = Object.keys(STATUS_NAMES) as ArticleStatus[];
const isDay = (text?: string) => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

export function readFilters(asked: Record<string, string | string[] | undefined>): Filters {
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name].trim() || undefined : undefined);
  const day = (name: string) => (isDay(one(name)) ? one(name) : undefined);
  return {
    state: (["all", ...STATES] as const).find((state) => state === one("state")),
    section: one("section"),
    reporter: one("reporter"),
    from: day("from"),
    to: day("to"),
    words: one("words"),
    mine: one("mine") === "1" || undefined,
    view: one("view") === "board" ? "board" : undefined,
    cursor: one("cursor"),
  };
}

export function addressOf({ mine, ...texts }: Filters): string {
  const named = Object.entries(texts).flatMap(([name, text]) => (text ? [[name, text]] : []));
  const query = new URLSearchParams([...named, ...(mine ? [["mine", "1"]] : [])]);
  return query.size > 0 ? `/desk/articles?${query}` : "/desk/articles";
}

/** What the question is besides the place in its answer. */
export const queryOf = (filters: Filters): string => addressOf({ ...filters, cursor: undefined }).split("?")[1] ?? "";

/** The state to list: where nothing is asked, the desk sees what waits for it. */
export function statusOf(filters: Filters, seesAll: boolean): ArticleStatus | undefined {
  if (seesAll && queryOf(filters) === "") return "inReview";
  return filters.state === "all" ? undefined : filters.state;
}
