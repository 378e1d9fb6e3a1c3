import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { pageOf, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { KEPT_DAYS } from "./rules";

const PAGE = 30;

/** Days for which a sealed text is kept, as the administrators set it. */
export async function keptDays(): Promise<number> {
  const row = await db.setting.findUnique({ where: { key: "sealing" }, select: { value: true } });
  return (row?.value as { keptDays?: number } | undefined)?.keptDays ?? KEPT_DAYS;
}

/** Comments whose texts are sealed, the soonest to go first. Never a text. */
export async function listSealed(actor: Actor | null, { cursor }: { cursor?: string } = {}) {
  if (!canAdminister(actor)) return { sealed: [], next: null };
  const place = readCursor(cursor, "row");
  const rows = await db.sealedText.findMany({
    where: place ? { purgeAt: { gte: place.at }, OR: [{ purgeAt: { gt: place.at } }, { commentId: { gt: place.tie } }] } : {},
    orderBy: [{ purgeAt: "asc" }, { commentId: "asc" }],
    take: PAGE + 1,
    select: {
      commentId: true,
      sealedAt: true,
      purgeAt: true,
      comment: { select: { reason: true, decidedAt: true, author: { select: { name: true } }, article: { select: { number: true, title: true } } } },
    },
  });
  const { shown, next } = pageOf(rows, PAGE, ({ purgeAt, commentId }) => ({ at: purgeAt, tie: commentId }));
  return {
    sealed: shown.map(({ commentId, sealedAt, purgeAt, comment }) => ({
      id: commentId,
      sealedAt: isoKst(sealedAt),
      purgeAt: isoKst(purgeAt),
      reason: comment.reason,
      removedAt: comment.decidedAt ? isoKst(comment.decidedAt) : null,
      author: comment.author.name,
      article: comment.article,
    })),
    next,
  };
}

export type SealedView = Awaited<ReturnType<typeof listSealed>>["sealed"][number];
