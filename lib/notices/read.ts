import "server-only";
import type { Actor } from "@/lib/access/role";
import { pageOf, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { ReplyMail } from "@/prisma/client/client";
import { tellNotice } from "./rules";
import { readUnsubscribeToken } from "./unsubscribe";

const PAGE = 30;
/** Past this the bell says "99+". */
const MOST_COUNTED = 100;

/** A person's notices, the latest first. */
export async function listNotices(actor: Actor | null, { cursor }: { cursor?: string } = {}) {
  if (!actor) return { notices: [], next: null };
  const place = readCursor(cursor, "row");
  const rows = await db.notice.findMany({
    where: { accountId: actor.id, ...(place && { createdAt: { lte: place.at }, OR: [{ createdAt: { lt: place.at } }, { id: { lt: place.tie } }] }) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select: { id: true, kind: true, detail: true, createdAt: true, readAt: true },
  });
  const { shown, next } = pageOf(rows, PAGE, ({ createdAt, id }) => ({ at: createdAt, tie: id }));
  return {
    notices: shown.flatMap(({ kind, detail, createdAt, readAt, ...row }) => {
      const told = tellNotice(kind, detail);
      return told ? [{ ...row, ...told, at: isoKst(createdAt), isRead: readAt !== null }] : [];
    }),
    next,
  };
}

export type NoticeView = Awaited<ReturnType<typeof listNotices>>["notices"][number];

/** How many are unread, counted no further than the bell tells. */
export async function countUnread(actor: Actor | null): Promise<number> {
  if (!actor) return 0;
  return db.notice.count({ where: { accountId: actor.id, readAt: null }, take: MOST_COUNTED });
}

export async function getReplyMail(actor: Actor): Promise<ReplyMail> {
  const { replyMail } = await db.account.findUniqueOrThrow({ where: { id: actor.id }, select: { replyMail: true } });
  return replyMail;
}

/** Whether this person's reply mail is on, for the page of its last link; null for a token nobody was given. */
export async function readSubscription(token: string): Promise<{ isOn: boolean } | null> {
  const accountId = readUnsubscribeToken(token);
  const account = accountId && (await db.account.findUnique({ where: { id: accountId }, select: { replyMail: true } }));
  return account ? { isOn: account.replyMail !== "off" } : null;
}
