import "server-only";
import { canCorrect } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { readNumber } from "@/lib/articles/rules";
import { db } from "@/lib/db";
import { dayOf, isoKst } from "@/lib/korean/time";
import { printBy, urgencyOf } from "./deadlines";

const PAGE = 30;
const NONE = { open: 0, overdue: 0, soon: 0 };

/** For the desk's menu and its alarm. */
export async function countClaims(actor: Actor | null, now: Date) {
  if (!canCorrect(actor)) return NONE;
  const open = (await db.correctionClaim.findMany({ where: { status: "received" }, select: { answerBy: true } })).map((claim) => urgencyOf(claim.answerBy, now));
  const count = (urgency: string) => open.filter((each) => each === urgency).length;
  return { open: open.length, overdue: count("overdue"), soon: count("soon") };
}

/** Claims without who claims: open ones by when they must be answered, closed ones from the latest. */
export async function listClaims(actor: Actor | null, { isDone = false, cursor }: { isDone?: boolean; cursor?: string }, now: Date) {
  if (!canCorrect(actor)) return { claims: [], next: null };
  const place = readNumber(cursor ?? "");
  const found = await db.correctionClaim.findMany({
    where: { status: isDone ? { not: "received" } : "received" },
    orderBy: isDone ? { number: "desc" } : [{ answerBy: "asc" }, { number: "asc" }],
    ...(place !== null && { cursor: { number: place }, skip: 1 }),
    take: PAGE + 1,
    select: { number: true, kind: true, status: true, receivedAt: true, answerBy: true, answeredAt: true, article: { select: { number: true, title: true } } },
  });
  const rows = found.slice(0, PAGE);
  return {
    claims: rows.map(({ receivedAt, answerBy, answeredAt, ...row }) => ({
      ...row,
      receivedOn: dayOf(receivedAt),
      answerBy: dayOf(answerBy),
      answeredOn: answeredAt && dayOf(answeredAt),
      urgency: isDone ? null : urgencyOf(answerBy, now),
    })),
    next: found.length > PAGE ? String(rows.at(-1)?.number) : null,
  };
}

export type ClaimFile = NonNullable<Awaited<ReturnType<typeof getClaim>>>;

/** One claim whole, with who claims: for editors, on this claim's page only. */
export async function getClaim(actor: Actor | null, number: number, now: Date) {
  if (!canCorrect(actor)) return null;
  const row = await db.correctionClaim.findUnique({
    where: { number },
    select: {
      number: true,
      kind: true,
      status: true,
      claimant: true,
      contact: true,
      demand: true,
      receivedAt: true,
      answerBy: true,
      answer: true,
      answeredAt: true,
      article: { select: { number: true, title: true, status: true } },
      correction: { select: { text: true, at: true, retractedAt: true } },
    },
  });
  if (!row) return null;
  const acts = await db.auditEntry.findMany({
    where: { subjectType: "claim", subjectId: String(number) },
    orderBy: { id: "asc" },
    select: { act: true, at: true, actor: { select: { name: true } } },
  });
  const { receivedAt, correction, ...rest } = row;
  const receivedOn = dayOf(receivedAt);
  return {
    ...rest,
    receivedOn,
    answerBy: dayOf(row.answerBy),
    printBy: dayOf(printBy(receivedOn)),
    urgency: row.status === "received" ? urgencyOf(row.answerBy, now) : null,
    answeredAt: row.answeredAt && isoKst(row.answeredAt),
    printed: correction && { text: correction.text, at: isoKst(correction.at), isRetracted: correction.retractedAt !== null, isLate: correction.at > printBy(receivedOn) },
    acts: acts.map(({ act, at, actor: by }) => ({ act, at: isoKst(at), by: by?.name ?? null })),
  };
}
