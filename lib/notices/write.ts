import "server-only";
import type { Transaction } from "@/lib/db";
import { siteUrl } from "@/lib/env";
import { post } from "@/lib/mail/write";
import { SITE_NAME } from "@/lib/settings/rules";
import type { ReplyMail } from "@/prisma/client/client";
import { letterOf, type NoticeDetails, type NoticeKind, type NoticeOf, replyLetter } from "./rules";
import { unsubscribeAddress } from "./unsubscribe";

type ToNotify<Kind extends NoticeKind> = {
  accountId: string;
  kind: Kind;
  detail: NoticeDetails[Kind];
  /** Whose doing it is: nobody hears of their own, nor of whom they muted. */
  fromId?: string;
  now: Date;
};

/** Tells a person something, in the transaction of what happened: in the site, and by letter where they want or must have one. */
export async function notify<Kind extends NoticeKind>(tx: Transaction, { accountId, kind, detail, fromId, now }: ToNotify<Kind>): Promise<void> {
  const account = await findAddressee(tx, accountId);
  if (!account || (fromId !== undefined && (await isUnheard(tx, accountId, fromId)))) return;
  const notice = { kind, detail } as NoticeOf;
  const letter = write(notice, { ...account, accountId });
  await tx.notice.create({ data: { accountId, kind, detail, createdAt: now, mailedAt: letter ? now : null } });
  if (letter) await post(tx, { to: account.email, kind, ...letter, now });
}

type ToNotifyAll<Kind extends NoticeKind> = { kind: Kind; notices: readonly { accountId: string; detail: NoticeDetails[Kind] }[]; now: Date };

/** Tells many, in the site only. */
export async function notifyAll<Kind extends NoticeKind>(tx: Transaction, { kind, notices, now }: ToNotifyAll<Kind>): Promise<void> {
  await tx.notice.createMany({ data: notices.map((notice) => ({ ...notice, kind, createdAt: now })) });
}

type Addressee = { email: string; name: string; replyMail: ReplyMail };

/** Waits for an account that is being deleted just now, so that no letter to it is written afterwards. */
async function findAddressee(tx: Transaction, accountId: string): Promise<Addressee | undefined> {
  const [row] = await tx.$queryRaw<Addressee[]>`
    SELECT email, name, "replyMail" FROM accounts WHERE id = ${accountId}::uuid AND status <> 'deleted' FOR KEY SHARE`;
  return row;
}

function write(notice: NoticeOf, { accountId, name, replyMail }: Addressee & { accountId: string }): { subject: string; text: string; unsubscribe?: string } | null {
  const about = { name, site: SITE_NAME, url: siteUrl() };
  if (notice.kind !== "reply") return letterOf(notice, about);
  if (replyMail !== "immediate") return null;
  const unsubscribe = unsubscribeAddress(accountId);
  return { ...replyLetter([notice.detail], { ...about, unsubscribe }), unsubscribe };
}

async function isUnheard(tx: Transaction, accountId: string, fromId: string): Promise<boolean> {
  if (accountId === fromId) return true;
  return (await tx.mute.count({ where: { accountId, mutedId: fromId } })) > 0;
}
