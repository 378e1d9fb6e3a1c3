import "server-only";
import type { Actor } from "@/lib/access/role";
import { forgive, limit } from "@/lib/access/limits";
import { record } from "@/lib/audit/write";
import { lockAuthor, withdrawAll } from "@/lib/comments/author-write";
import { db, type Transaction } from "@/lib/db";
import { toAccount } from "@/lib/mail/rules";
import { done, refuse, type Refusal, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { hashPassword, verifyPassword } from "./password";
import { DELETED_NAME, judgeName, judgePassword, LOOKS_LIKE_STAFF } from "./rules";
import { skeleton } from "./skeleton";
import { isByline, isTaken, LAST_ADMIN, lockAdmins, NAME_TAKEN } from "./write";

/** The new name stands beside every comment of theirs, old ones too, as soon as those pages render again. */
export async function renameSelf(actor: Actor | null, input: { name: string }): Promise<Result<{ name: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const isStaff = actor.role !== "reader";
  const name = judgeName(input.name, { isStaff });
  if (!name.ok) return name;
  if (!isStaff && (await isByline(name.value))) return LOOKS_LIKE_STAFF;
  try {
    await db.account.update({ where: { id: actor.id }, data: { name: name.value, nameKey: skeleton(name.value) } });
  } catch (error) {
    if (isTaken(error)) return NAME_TAKEN;
    throw error;
  }
  return done({ name: name.value });
}

/** Signs every other browser out: whoever had the old password is gone. */
export async function changePassword(
  actor: Actor | null,
  input: { current: string; password: string; sessionId: string | null },
): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const account = await db.account.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true, name: true } });
  const refusal = (await checkPassword(actor.id, input.current, "current")) ?? judgePassword(input.password, account);
  if (refusal) return refusal;
  const passwordHash = await hashPassword(input.password);
  await db.$transaction([
    db.account.update({ where: { id: actor.id }, data: { passwordHash } }),
    db.session.deleteMany({ where: { accountId: actor.id, ...(input.sessionId && { id: { not: input.sessionId } }) } }),
  ]);
  return done(null);
}

export async function closeEverySession(actor: Actor | null): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  await db.session.deleteMany({ where: { accountId: actor.id } });
  return done(null);
}

const EMPTIED_BODY = "작성자가 삭제했습니다.";

/**
 * Empties the account. The row stays, nameless, so that threads keep their shape; comments are withdrawn
 * and lose their text, except those a moderator or a rights claim took down: the record of that decision
 * outlives the account (정보통신망법 제44조의2). Letters to it go, sent or not.
 */
export async function deleteSelf(
  actor: Actor | null,
  input: { password: string },
  now: Date,
): Promise<Result<{ articleNumbers: number[] }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const refusal = await checkPassword(actor.id, input.password, "password");
  if (refusal) return refusal;
  return db.$transaction(async (tx) => {
    // A post that is on its way comes first, and is withdrawn with the others; one that comes later is refused.
    if (!(await lockAuthor(tx, actor.id))) return SIGN_IN_REQUIRED;
    const admins = await lockAdmins(tx);
    if (admins.length === 1 && admins[0] === actor.id) return LAST_ADMIN;
    const { email } = await tx.account.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
    // While the author's role still tells which threads they answered.
    await withdrawAll(tx, { authorId: actor.id }, now);
    // Before all that is deleted: whoever is about to tell this person something waits for it, and then tells nobody.
    await tx.account.update({
      where: { id: actor.id },
      data: {
        email: `${actor.id}@deleted.invalid`,
        name: DELETED_NAME,
        nameKey: null,
        passwordHash: null,
        role: "reader",
        status: "deleted",
      },
    });
    await tx.comment.updateMany({
      where: { authorId: actor.id, status: "withdrawn" },
      data: { body: EMPTIED_BODY, idempotencyKey: null },
    });
    await tx.report.updateMany({ where: { accountId: actor.id }, data: { note: "" } });
    await tx.session.deleteMany({ where: { accountId: actor.id } });
    await tx.notice.deleteMany({ where: { accountId: actor.id } });
    await tx.letter.deleteMany({ where: toAccount(email) });
    await tx.reporter.updateMany({ where: { accountId: actor.id }, data: { accountId: null } });
    await record(tx, { actorId: actor.id, act: "account.delete", subjectType: "account", subjectId: actor.id, now });
    return done({ articleNumbers: await commentedArticles(tx, actor.id) });
  });
}

async function commentedArticles(tx: Transaction, accountId: string): Promise<number[]> {
  const articles = await tx.article.findMany({ where: { comments: { some: { authorId: accountId } } }, select: { number: true } });
  return articles.map(({ number }) => number);
}

async function checkPassword(accountId: string, password: string, field: string): Promise<Refusal | null> {
  const tooFast = await limit("wrongPassword", accountId);
  if (tooFast) return tooFast;
  const account = await db.account.findUnique({ where: { id: accountId }, select: { passwordHash: true } });
  if (!(await verifyPassword(account?.passwordHash ?? null, password))) return refuse("invalid", "비밀번호가 맞지 않습니다.", { field });
  await forgive("wrongPassword", accountId);
  return null;
}
