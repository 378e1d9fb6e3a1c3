import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { ANSWER_DAYS, daysAfter, daysLeft, OPEN } from "./rules";

const PAGE = 30;

/** Claims, without who claims: open ones by number from the oldest, closed ones from the latest. */
export async function listTakedowns(actor: Actor | null, { isDone = false, cursor }: { isDone?: boolean; cursor?: string }, now: Date) {
  if (!canModerate(actor)) return { takedowns: [], next: null };
  const place = /^[1-9][0-9]{0,8}$/.test(cursor ?? "") ? Number(cursor) : null;
  const found = await db.takedown.findMany({
    where: { status: isDone ? { notIn: [...OPEN] } : { in: [...OPEN] }, ...(place !== null && { number: isDone ? { lt: place } : { gt: place } }) },
    orderBy: { number: isDone ? "desc" : "asc" },
    take: PAGE + 1,
    select: {
      number: true,
      right: true,
      status: true,
      createdAt: true,
      blockedUntil: true,
      closedAt: true,
      comment: { select: { article: { select: { number: true, title: true } } } },
    },
  });
  const rows = found.slice(0, PAGE);
  return {
    takedowns: rows.map((row) => {
      const until = row.status === "received" ? daysAfter(row.createdAt, ANSWER_DAYS) : row.blockedUntil;
      return {
        number: row.number,
        right: row.right,
        status: row.status,
        at: isoKst(row.createdAt),
        until: until && isoKst(until),
        daysLeft: until ? daysLeft(until, now) : 0,
        closedAt: row.closedAt && isoKst(row.closedAt),
        article: row.comment.article,
      };
    }),
    next: found.length > PAGE ? String(rows.at(-1)?.number) : null,
  };
}

/** One case whole, with who claims: for moderators, on this case's page only. */
export async function getTakedown(actor: Actor | null, number: number, now: Date) {
  if (!canModerate(actor) || !Number.isSafeInteger(number) || number < 1 || number >= 2 ** 31) return null;
  const row = await db.takedown.findUnique({
    where: { number },
    select: {
      number: true,
      right: true,
      claim: true,
      status: true,
      createdAt: true,
      blockedAt: true,
      blockedUntil: true,
      objection: true,
      objectedAt: true,
      answer: true,
      closedAt: true,
      identity: { select: { name: true, email: true, phone: true, standing: true } },
      comment: {
        select: {
          id: true,
          body: true,
          status: true,
          createdAt: true,
          author: { select: { name: true } },
          article: { select: { number: true, title: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { article, author, ...comment } = row.comment;
  const iso = (moment: Date | null) => moment && isoKst(moment);
  return {
    number: row.number,
    right: row.right,
    claim: row.claim,
    status: row.status,
    at: isoKst(row.createdAt),
    dueAt: isoKst(daysAfter(row.createdAt, ANSWER_DAYS)),
    blockedAt: iso(row.blockedAt),
    blockedUntil: iso(row.blockedUntil),
    daysLeft: row.blockedUntil ? daysLeft(row.blockedUntil, now) : 0,
    objection: row.objection,
    objectedAt: iso(row.objectedAt),
    answer: row.answer,
    closedAt: iso(row.closedAt),
    identity: row.identity,
    author: author.name,
    article,
    comment: { id: comment.id, body: comment.body, status: comment.status, at: isoKst(comment.createdAt) },
    acts: await listActs(row.number),
  };
}

export type TakedownCase = NonNullable<Awaited<ReturnType<typeof getTakedown>>>;

async function listActs(number: number) {
  const rows = await db.auditEntry.findMany({
    where: { subjectType: "takedown", subjectId: String(number) },
    orderBy: { id: "asc" },
    select: { act: true, at: true, actor: { select: { name: true } } },
  });
  return rows.map(({ act, at, actor }) => ({ act, at: isoKst(at), by: actor?.name ?? null }));
}
