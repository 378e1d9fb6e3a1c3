import "server-only";
import { randomBytes } from "node:crypto";
import { canChange, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { keyOf } from "./link-read";
import { MOST_OPEN, previewPath, type Span, SPANS } from "./rules";

const ownedSelect = { id: true, number: true, status: true, createdById: true, reporters: { select: { reporterId: true } } } as const;
type Owned = { createdById: string | null; reporters: { reporterId: number }[] };
const mayChange = (actor: Actor, { createdById, reporters }: Owned) => canChange(actor, { createdById, reporterIds: reporters.map(({ reporterId }) => reporterId) });

/** Makes a link that shows the working copy to whoever holds it. Its path is answered once; only a hash is kept. */
export async function makePreview(actor: Actor | null, { number, label, span }: { number: number; label: string; span: Span }, now: Date): Promise<Result<{ path: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const article = await db.article.findUnique({ where: { number }, select: ownedSelect });
  if (!article || !mayChange(actor, article)) return NOT_FOUND;
  if (article.status === "withdrawn" || article.status === "archived") return refuse("invalid", "철회했거나 보관한 기사는 링크로 보여 줄 수 없습니다.");
  const open = await db.preview.count({ where: { articleId: article.id, revokedAt: null, expiresAt: { gt: now } } });
  if (open >= MOST_OPEN) return refuse("invalid", `한 기사의 링크는 ${MOST_OPEN}개까지 열어 둘 수 있습니다. 쓰지 않는 링크를 닫아 주세요.`);

  const secret = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + SPANS[span].ms);
  await db.$transaction(async (tx) => {
    await tx.preview.create({ data: { articleId: article.id, key: keyOf(secret), label, byId: actor.id, createdAt: now, expiresAt }, select: { id: true } });
    await record(tx, { actorId: actor.id, act: "article.share-preview", subjectType: "article", subjectId: article.id, detail: { number, label, expiresAt: expiresAt.toISOString() }, now });
  });
  return done({ path: previewPath(secret) });
}

/** Closes a link at once. One that is closed already stays so. */
export async function revokePreview(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const preview = await db.preview.findUnique({ where: { id }, select: { label: true, article: { select: ownedSelect } } });
  if (!preview || !mayChange(actor, preview.article)) return NOT_FOUND;
  const { article, label } = preview;
  await db.$transaction(async (tx) => {
    const { count } = await tx.preview.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
    if (count > 0) await record(tx, { actorId: actor.id, act: "article.revoke-preview", subjectType: "article", subjectId: article.id, detail: { number: article.number, label }, now });
  });
  return done(null);
}
