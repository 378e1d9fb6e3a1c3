import "server-only";
import type { CommentStatus } from "@/lib/comments/rules";
import { db } from "@/lib/db";

/** A neighbour in the thread, in the order in which a reader meets them. */
export type ContextView = { id: string; name: string; body: string | null; status: CommentStatus; at: string; place: "parent" | "before" | "after" | "reply" };

type Row = Omit<ContextView, "at"> & { ofId: string; at: Date };

/** Neighbours shown on each side. */
const BESIDE = 2;

/** What stands around each comment: its parent, the replies before and after it, or the replies under it. */
export async function contextsOf(ids: readonly string[]): Promise<Map<string, ContextView[]>> {
  const contexts = new Map<string, ContextView[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return contexts;
  // Each branch is a short walk on the thread's own index.
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id AS "ofId", n.id, a.name, n.body, n.status::text AS status, n."createdAt" AS at, n.place
    FROM comments c
    CROSS JOIN LATERAL (
      (SELECT p.id, p."authorId", p.body, p.status, p."createdAt", 'parent' AS place FROM comments p WHERE p.id = c."parentId")
      UNION ALL
      (SELECT s.id, s."authorId", s.body, s.status, s."createdAt", 'before' FROM comments s
       WHERE s."parentId" = c."parentId" AND (s."createdAt", s.id) < (c."createdAt", c.id) AND s.status <> 'withdrawn'
       ORDER BY s."createdAt" DESC, s.id DESC LIMIT ${BESIDE})
      UNION ALL
      (SELECT s.id, s."authorId", s.body, s.status, s."createdAt", 'after' FROM comments s
       WHERE s."parentId" = c."parentId" AND (s."createdAt", s.id) > (c."createdAt", c.id) AND s.status <> 'withdrawn'
       ORDER BY s."createdAt", s.id LIMIT ${BESIDE})
      UNION ALL
      (SELECT r.id, r."authorId", r.body, r.status, r."createdAt", 'reply' FROM comments r
       WHERE c."parentId" IS NULL AND r."parentId" = c.id AND r.status <> 'withdrawn'
       ORDER BY r."createdAt", r.id LIMIT ${BESIDE})) n
    JOIN accounts a ON a.id = n."authorId"
    WHERE c.id = ANY(${ids}::uuid[])
    ORDER BY n.place = 'parent' DESC, n."createdAt", n.id`;
  for (const { ofId, at, ...row } of rows) contexts.get(ofId)?.push({ ...row, at: at.toISOString() });
  return contexts;
}
