import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { isoKst } from "@/lib/korean/time";
import { db } from "@/lib/db";
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
  const [time = "", id = ""] = Buffer.from(cursor ?? "", "base64url").toString().split(" ");
  const from = new Date(time);
  const isPlace = !Number.isNaN(from.getTime()) && /^[0-9a-f-]{36}$/.test(id);
  const found = await db.sealedText.findMany({
    where: isPlace ? { purgeAt: { gte: from }, OR: [{ purgeAt: { gt: from } }, { commentId: { gt: id } }] } : {},
    orderBy: [{ purgeAt: "asc" }, { commentId: "asc" }],
    take: PAGE + 1,
    select: {
      commentId: true,
      sealedAt: true,
      purgeAt: true,
      comment: { select: { reason: true, decidedAt: true, author: { select: { name: true } }, article: { select: { number: true, title: true } } } },
    },
  });
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  return {
    sealed: rows.map(({ commentId, sealedAt, purgeAt, comment }) => ({
      id: commentId,
      sealedAt: isoKst(sealedAt),
      purgeAt: isoKst(purgeAt),
      reason: comment.reason,
      removedAt: comment.decidedAt ? isoKst(comment.decidedAt) : null,
      author: comment.author.name,
      article: comment.article,
    })),
    next: found.length > PAGE && last ? Buffer.from(`${last.purgeAt.toISOString()} ${last.commentId}`).toString("base64url") : null,
  };
}

export type SealedView = Awaited<ReturnType<typeof listSealed>>["sealed"][number];
