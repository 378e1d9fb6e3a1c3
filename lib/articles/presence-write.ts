import "server-only";
import { canChange, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { done, FORBIDDEN, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { ALIVE, FORGOTTEN, type Presence } from "./presence";

type Beat = { number: number; windowId: string; act: "stay" | "take" | "leave" };

/**
 * "I am here", said by an open writing screen every few seconds; the answer is who else is, and what was saved.
 * `take` puts the others' screens to rest until they take it back; their texts stay theirs to save.
 */
export async function attend(actor: Actor | null, { number, windowId, act }: Beat, now: Date): Promise<Result<Presence>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const article = await db.article.findUnique({
    where: { number },
    select: {
      id: true,
      createdById: true,
      status: true,
      publishedVersion: true,
      reporters: { select: { reporterId: true } },
      draft: { select: { version: true, savedAt: true, savedById: true, savedBy: { select: { name: true } } } },
    },
  });
  if (!article?.draft) return NOT_FOUND;
  if (!canChange(actor, { createdById: article.createdById, reporterIds: article.reporters.map((row) => row.reporterId) })) return NOT_FOUND;
  const { id: articleId, status, publishedVersion, draft } = article;

  await db.presence.deleteMany({ where: { OR: [{ seenAt: { lt: new Date(now.getTime() - FORGOTTEN) } }, ...(act === "leave" ? [{ windowId, accountId: actor.id }] : [])] } });
  if (act !== "leave") {
    await db.presence.createMany({ data: { windowId, articleId, accountId: actor.id, openedAt: now, seenAt: now }, skipDuplicates: true });
    await db.presence.updateMany({ where: { windowId, accountId: actor.id }, data: { articleId, seenAt: now, ...(act === "take" && { takenById: null }) } });
  }
  if (act === "take") await db.presence.updateMany({ where: { articleId, windowId: { not: windowId } }, data: { takenById: actor.id } });

  const rows = await db.presence.findMany({
    where: { articleId, seenAt: { gt: new Date(now.getTime() - ALIVE) } },
    orderBy: { openedAt: "asc" },
    select: { windowId: true, accountId: true, openedAt: true, seenAt: true, takenById: true, account: { select: { name: true } }, takenBy: { select: { name: true } } },
  });
  const own = rows.find((row) => row.windowId === windowId && row.accountId === actor.id);
  return done({
    others: rows
      .filter((row) => row !== own && !(own && isBefore(row, own)))
      .map((row) => ({ windowId: row.windowId, name: row.account.name, isSelf: row.accountId === actor.id, isResting: row.takenById !== null })),
    takenBy: own?.takenBy ? { name: own.takenBy.name, isSelf: own.takenById === actor.id } : null,
    status,
    publishedVersion,
    version: draft.version,
    savedAt: isoKst(draft.savedAt),
    savedBy: draft.savedBy?.name ?? null,
    isSavedBySelf: draft.savedById === actor.id,
  });
}

type Seen = { accountId: string; openedAt: Date; seenAt: Date };

/** One's own window, silent since this one opened, may be this very window before its page was loaded anew. */
const isBefore = (other: Seen, own: Seen) => other.accountId === own.accountId && other.seenAt <= own.openedAt;
