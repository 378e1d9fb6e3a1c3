import "server-only";
import { sideOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { Life } from "./life";

const SHOWN = 50;
const iso = (at: Date | null) => at && isoKst(at);

/** What happened to an article so far and what is to happen by itself; null where it is not the actor's. */
export async function getLife(actor: Actor | null, number: number): Promise<Life | null> {
  const article = await db.article.findUnique({
    where: { number },
    select: {
      ...{ createdById: true, publishAt: true, embargoUntil: true, withdrawAt: true, withdrawAtReason: true, isBreaking: true, breakingUntil: true, publishedAt: true },
      reporters: { select: { reporterId: true } },
      draft: { select: { savedAt: true } },
      moves: { orderBy: [{ at: "desc" }, { id: "desc" }], take: SHOWN, select: { id: true, from: true, to: true, note: true, dueAt: true, at: true, byId: true, by: { select: { name: true } } } },
    },
  });
  if (!article || !sideOf(actor, { ...article, reporterIds: article.reporters.map(({ reporterId }) => reporterId) })) return null;
  const { publishAt, embargoUntil, withdrawAt, withdrawAtReason, isBreaking, breakingUntil, publishedAt, draft, moves } = article;
  const [last] = moves;
  return {
    publishAt: iso(publishAt),
    embargoUntil: iso(embargoUntil),
    withdrawAt: iso(withdrawAt),
    withdrawAtReason: withdrawAtReason ?? "",
    isBreaking,
    breakingUntil: iso(breakingUntil),
    wasPublished: publishedAt !== null,
    isChangedSince: last?.to === "inReview" && draft !== null && draft.savedAt > last.at,
    moves: moves.map(({ by, byId, at, dueAt, ...move }) => ({ ...move, at: isoKst(at), dueAt: iso(dueAt), by: byId === null ? null : (by?.name ?? null), isOwn: byId === actor?.id })),
  };
}
