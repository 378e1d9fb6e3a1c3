import "server-only";
import { canCorrect } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";

export type DeskCorrection = Awaited<ReturnType<typeof listDeskCorrections>>[number];

/** All that was ever said of one article, the newest first, what was taken back included. */
export async function listDeskCorrections(actor: Actor | null, number: number) {
  if (!canCorrect(actor)) return [];
  const rows = await db.correction.findMany({
    where: { article: { number } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true, kind: true, text: true, at: true, retractedAt: true },
  });
  return rows.map(({ at, retractedAt, ...row }) => ({ ...row, at: isoKst(at), retractedAt: retractedAt && isoKst(retractedAt) }));
}

/** What an editor sees of an article after it went out: what was said of it, and whether readers see its changes. */
export async function getSaid(actor: Actor | null, number: number) {
  const article = await db.article.findUnique({ where: { number }, select: { showsChanges: true } });
  return { corrections: await listDeskCorrections(actor, number), showsChanges: article?.showsChanges ?? true };
}
