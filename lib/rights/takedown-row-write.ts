import "server-only";
import { record } from "@/lib/audit/write";
import type { ReasonKey } from "@/lib/comments/rules";
import { db, type Transaction } from "@/lib/db";
import { siteUrl } from "@/lib/env";
import { post } from "@/lib/mail/write";
import type { TakedownStep } from "@/lib/notices/rules";
import { notify } from "@/lib/notices/write";
import { SITE_NAME } from "@/lib/settings/rules";
import { type CaseLetter, caseLetter } from "./letters";
import type { TakedownStatus } from "./rules";

const select = {
  id: true,
  number: true,
  commentId: true,
  right: true,
  status: true,
  blockedUntil: true,
  identity: { select: { name: true, email: true } },
  comment: { select: { authorId: true, status: true, article: { select: { number: true } } } },
} as const;

export const findTakedown = (number: number, client: Transaction = db) =>
  Number.isSafeInteger(number) && number > 0 && number < 2 ** 31 ? client.takedown.findUnique({ where: { number }, select }) : null;

export type TakedownRow = NonNullable<Awaited<ReturnType<typeof findTakedown>>>;

/** Holds the case until the transaction ends; null where somebody has moved it on. */
export async function lockTakedown(tx: Transaction, number: number, status: TakedownStatus): Promise<TakedownRow | null> {
  const [row] = await tx.$queryRaw<{ number: number }[]>`SELECT number FROM takedowns WHERE number = ${number} AND status = ${status}::"TakedownStatus" FOR UPDATE`;
  return row ? findTakedown(number, tx) : null;
}

export const articleOf = (row: TakedownRow): number => row.comment.article.number;

/** To the claimant, as long as the newsroom knows who that is. */
export async function writeToClaimant(tx: Transaction, row: TakedownRow, letter: CaseLetter, now: Date): Promise<void> {
  if (!row.identity) return;
  const about = { number: row.number, right: row.right as ReasonKey, articleNumber: articleOf(row), name: row.identity.name, site: SITE_NAME, url: siteUrl() };
  await post(tx, { to: row.identity.email, ...caseLetter(about, letter), now });
}

/** To the comment's author, in the site and by letter. */
export const tellAuthor = (tx: Transaction, row: TakedownRow, step: TakedownStep, more: { until?: Date; answer?: string }, now: Date): Promise<void> =>
  notify(tx, {
    accountId: row.comment.authorId,
    kind: "takedown",
    detail: {
      number: row.number,
      articleNumber: articleOf(row),
      commentId: row.commentId,
      step,
      ...(more.until && { until: more.until.toISOString() }),
      ...(more.answer && { answer: more.answer }),
    },
    now,
  });

/** The case's own row in the audit log. */
export const recordCase = (tx: Transaction, row: Pick<TakedownRow, "number" | "right" | "commentId">, articleNumber: number, act: string, actorId: string | null, now: Date) =>
  record(tx, { actorId, act: `takedown.${act}`, subjectType: "takedown", subjectId: String(row.number), detail: { articleNumber, commentId: row.commentId, right: row.right }, now });
