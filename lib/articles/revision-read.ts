import "server-only";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { storedContent } from "./content-read";
import { getDraft } from "./desk-read";
import { compareContents } from "./revision-diff";
import { readPlace, writePlace } from "./revisions";
import type { ArticleContent } from "./schema";

const PAGE = 30;
const ORDER = [{ version: "desc" }, { id: "desc" }] as const;

const rowSelect = { id: true, version: true, cause: true, name: true, at: true, by: { select: { name: true } } } as const;

type Query = { number: number; publishedOnly?: boolean; cursor?: string };
export type RevisionRow = NonNullable<Awaited<ReturnType<typeof listRevisions>>>["revisions"][number];

/** The history of an article, the newest first; null when it is absent or not this actor's to change. */
export async function listRevisions(actor: Actor | null, { number, publishedOnly = false, cursor }: Query) {
  const draft = await getDraft(actor, number);
  if (!draft) return null;
  const after = cursor === undefined ? null : readPlace(cursor);
  const rows = await db.revision.findMany({
    where: {
      article: { number },
      ...(publishedOnly && { cause: "published" as const }),
      ...(after && { version: { lte: after.version }, OR: [{ version: { lt: after.version } }, { id: { lt: after.id } }] }),
    },
    orderBy: [...ORDER],
    take: PAGE + 1,
    select: rowSelect,
  });
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    title: draft.content.title,
    version: draft.version,
    revisions: shown.map(({ at, by, ...row }) => ({ ...row, at: isoKst(at), by: by?.name ?? null })),
    differing: await findDiffering(shown.map(({ id }) => id)),
    next: last && rows.length > PAGE ? writePlace(last) : null,
  };
}

/** The next earlier revision on the page with another text than the first, as a comparison would show it; null when there is none. */
async function findDiffering([first, ...earlier]: string[]): Promise<string | null> {
  if (!first || earlier.length === 0) return null;
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT other.id FROM revisions newest JOIN revisions other ON other.id = ANY (${earlier}::uuid[])
    WHERE newest.id = ${first}::uuid
      AND (other.content->'label', other.content->'title', other.content->'deck', other.content->'dateline', other.content->'body')
        IS DISTINCT FROM (newest.content->'label', newest.content->'title', newest.content->'deck', newest.content->'dateline', newest.content->'body')
    ORDER BY other.version DESC, other.id DESC LIMIT 1`;
  return row?.id ?? null;
}

/** Two revisions of one article side by side, the earlier first; null when either is absent or not theirs to see. */
export async function compareRevisions(actor: Actor | null, { number, ids }: { number: number; ids: readonly [string, string] }) {
  if (!(await getDraft(actor, number))) return null;
  const rows = await db.revision.findMany({ where: { id: { in: [...ids] }, article: { number } }, select: { ...rowSelect, content: true } });
  const found = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const [before, after] = found.sort((a, b) => a.version - b.version || a.at.getTime() - b.at.getTime());
  if (!before || !after) return null;
  const view = ({ content: _, at, by, ...row }: typeof before) => ({ ...row, at: isoKst(at), by: by?.name ?? null });
  return { before: view(before), after: view(after), ...compareContents(storedContent(before.content), storedContent(after.content)) };
}

/** What the newsroom has now, and what both texts came from, as nearly as the history knows. */
export async function getMergeSides(actor: Actor | null, { number, baseVersion }: { number: number; baseVersion: number }) {
  const theirs = await getDraft(actor, number);
  if (!theirs) return null;
  // An earlier common version is a common version too.
  const base = await db.revision.findFirst({
    where: { article: { number }, version: { lte: baseVersion }, cause: { not: "aside" } },
    orderBy: [...ORDER],
    select: { content: true },
  });
  const { version, content, savedAt, savedBy, isSavedBySelf, photos } = theirs;
  return { theirs: { version, content, savedAt, savedBy, isSavedBySelf, photos }, base: base && (storedContent(base.content) satisfies ArticleContent) };
}
