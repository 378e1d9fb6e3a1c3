import "server-only";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { done, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import type { ReplyMail } from "@/prisma/client/client";
import { tellNotice } from "./rules";
import { readUnsubscribeToken } from "./unsubscribe";

const DAY = 86_400_000;
/** Days for which a notice is kept. */
const KEPT_DAYS = 180;

/** Marks one notice as read, or without an id all that were there at this moment. */
export async function markRead(actor: Actor | null, { id }: { id?: string }, now: Date): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  await db.notice.updateMany({ where: { accountId: actor.id, readAt: null, createdAt: { lte: now }, ...(id && { id }) }, data: { readAt: now } });
  return done(null);
}

/** Reads one notice, and answers where it leads. */
export async function openNotice(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<{ href: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const notice = await db.notice.findUnique({ where: { id, accountId: actor.id }, select: { kind: true, detail: true } });
  const told = notice && tellNotice(notice.kind, notice.detail);
  if (!told) return NOT_FOUND;
  await markRead(actor, { id }, now);
  return done({ href: told.href });
}

export async function setReplyMail(actor: Actor | null, { replyMail }: { replyMail: ReplyMail }): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  await db.account.update({ where: { id: actor.id }, data: { replyMail } });
  return done(null);
}

/** Ends reply mail for whoever the letter was to, signed in or not. Again is as good as once. */
export async function unsubscribe(token: string): Promise<Result<null>> {
  const accountId = readUnsubscribeToken(token);
  if (accountId === null) return NOT_FOUND;
  await db.account.updateMany({ where: { id: accountId }, data: { replyMail: "off" } });
  return done(null);
}

export async function dropOldNotices(now: Date): Promise<number> {
  const { count } = await db.notice.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEPT_DAYS * DAY) } } });
  return count;
}
