import "server-only";
import { canCorrect } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { announce } from "@/lib/announcements/write";
import { lockArticle, placesOf } from "@/lib/articles/rows-write";
import type { Touched } from "@/lib/articles/tags";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { type CorrectionKind, judgeText } from "./rules";

type Asker = Actor | null;
type Changed = { number: number; touched: Touched };

const ONLY_PUBLISHED = refuse("invalid", "발행된 기사에만 실을 수 있습니다.");
const REPEATED = refuse("repeated", "같은 글이 이미 이 기사에 실려 있습니다.", { field: "text" });

type Notice = { number: number; kind: CorrectionKind; text: string };

export async function publishCorrection(actor: Asker, notice: Notice, now: Date): Promise<Result<Changed>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canCorrect(actor)) return FORBIDDEN;
  return db.$transaction((tx) => printCorrection(tx, actor, notice, now));
}

/** Puts a dated notice on a published article. Readers see a changed page, so its time of change is now. */
export async function printCorrection(tx: Transaction, { id: actorId }: Actor, { number, kind, text }: Notice, now: Date): Promise<Result<Changed & { correctionId: string }>> {
  const judged = judgeText(text);
  if (!judged.ok) return judged;
  const article = await lockArticle(tx, number);
  if (!article) return NOT_FOUND;
  if (article.status !== "published") return ONLY_PUBLISHED;
  // A second press of the button waits at the lock and is told here.
  const same = { articleId: article.id, kind, text: judged.value };
  if ((await tx.correction.count({ where: { ...same, retractedAt: null } })) > 0) return REPEATED;
  const { id: correctionId } = await tx.correction.create({ data: { ...same, at: now, byId: actorId }, select: { id: true } });
  await noteChange(tx, { articleId: article.id, number, now });
  await record(tx, { actorId, act: "correction.publish", subjectType: "article", subjectId: article.id, detail: { number, kind }, now });
  return done({ number, touched: { number, ...placesOf(article) }, correctionId });
}

/** Takes a notice back, as by mistake: it is shown no longer, and the log says why. */
export async function retractCorrection(actor: Asker, { id, reason }: { id: string; reason: string }, now: Date): Promise<Result<Changed>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canCorrect(actor)) return FORBIDDEN;

  return db.$transaction(async (tx) => {
    const found = await tx.correction.findUnique({ where: { id }, select: { kind: true, article: { select: { number: true } } } });
    const article = found && (await lockArticle(tx, found.article.number));
    if (!article) return NOT_FOUND;
    const { count } = await tx.correction.updateMany({ where: { id, retractedAt: null }, data: { retractedAt: now } });
    if (count === 0) return NOT_FOUND;
    const { number } = found.article;
    if (article.status === "published") await noteChange(tx, { articleId: article.id, number, now });
    await record(tx, { actorId: actor.id, act: "correction.retract", subjectType: "article", subjectId: article.id, detail: { number, kind: found.kind, reason }, now });
    return done({ number, touched: { number, ...placesOf(article) } });
  });
}

async function noteChange(tx: Transaction, { articleId, number, now }: { articleId: string; number: number; now: Date }): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { changedAt: now, touchedAt: now }, select: { id: true } });
  await tx.articleReporter.updateMany({ where: { articleId }, data: { touchedAt: now } });
  await announce(tx, [number], now);
}
