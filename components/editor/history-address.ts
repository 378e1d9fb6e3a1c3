import { isRevisionId } from "@/lib/articles/revisions";

/** What the history shows, in its address: two versions to compare, publications only, the page. */
export type HistoryView = { compared?: readonly [string, string]; publishedOnly: boolean; cursor?: string };

type Asked = Record<string, string | string[] | undefined>;

export function readHistoryView({ from, to, only, cursor }: Asked): HistoryView {
  return {
    ...(isRevisionId(from) && isRevisionId(to) && { compared: [from, to] as const }),
    publishedOnly: only === "published",
    ...(typeof cursor === "string" && { cursor }),
  };
}

export function historyAddress(number: number, { compared, publishedOnly, cursor }: HistoryView): string {
  const query = new URLSearchParams({
    ...(compared && { from: compared[0], to: compared[1] }),
    ...(publishedOnly && { only: "published" }),
    ...(cursor && { cursor }),
  });
  return `/desk/articles/${number}/history${query.size > 0 ? `?${query}` : ""}`;
}
