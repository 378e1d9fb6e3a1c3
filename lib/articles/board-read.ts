import "server-only";
import type { Actor } from "@/lib/access/role";
import type { DeskQuery } from "./list-query-read";
import { type DeskArticle, listDeskArticles } from "./list-read";
import type { ArticleStatus } from "./rules";

const COLUMNS = ["draft", "inReview", "approved", "scheduled", "published"] as const satisfies readonly ArticleStatus[];
const CARDS = 20;

/** A state's articles that were touched last; `more` leads to all of them. */
export type Column = { status: ArticleStatus; articles: DeskArticle[]; next: string | null; more: string };

export function listBoard(actor: Actor | null, query: DeskQuery, addressOf: (status: ArticleStatus) => string, now = new Date()): Promise<Column[]> {
  return Promise.all(COLUMNS.map(async (status) => ({ status, ...(await listDeskArticles(actor, { ...query, status, cursor: undefined, limit: CARDS }, now)), more: addressOf(status) })));
}
