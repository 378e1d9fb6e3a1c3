import "server-only";
import { canCorrect } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { lockArticle } from "@/lib/articles/rows-write";
import type { Touched } from "@/lib/articles/tags";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { dayOf } from "@/lib/korean/time";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import type { ClaimStatus } from "./claims";
import { answerBy, printBy } from "./deadlines";
import type { CorrectionKind } from "./rules";
import type { NewClaim } from "./schema";
import { printCorrection } from "./write";

type Asker = Actor | null;
type Decided = { number: number };

const UNKNOWN = refuse("not-found", "발행한 적이 있는 기사 가운데 그 번호가 없습니다.", { field: "article" });
const TO_COME = refuse("invalid", "아직 오지 않은 날입니다.", { field: "receivedOn" });
const TOO_EARLY = refuse("invalid", "기사가 나가기 전입니다. 받은 날을 확인해 주세요.", { field: "receivedOn" });
const REPEATED = refuse("repeated", "같은 청구를 이미 등록했습니다.", { field: "demand" });
const MOVED = refuse("stale", "다른 사람이 이미 처리한 청구입니다. 화면을 새로 열어 주세요.");

/** Takes a claim in, with the days that the law gives from the day it came. */
export async function registerClaim(actor: Asker, { article: number, receivedOn, ...claim }: NewClaim, now: Date): Promise<Result<Decided>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canCorrect(actor)) return FORBIDDEN;
  if (receivedOn > dayOf(now)) return TO_COME;
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article?.publishedAt) return UNKNOWN;
    if (receivedOn < dayOf(article.publishedAt)) return TOO_EARLY;
    const same = { ...claim, articleId: article.id };
    // A second press of the button waits at the lock and is told here.
    if (await tx.correctionClaim.count({ where: { ...same, status: "received" } })) return REPEATED;
    const row = await tx.correctionClaim.create({
      data: { ...same, receivedAt: new Date(`${receivedOn}T00:00:00+09:00`), answerBy: answerBy(receivedOn), byId: actor.id },
      select: { number: true },
    });
    await note(tx, { actor, claim: row.number, act: "register", articleNumber: number, kind: claim.kind, now });
    return done(row);
  });
}

/** Prints what was agreed on and closes the claim, both or neither. */
export function acceptClaim(actor: Asker, { number, text, answer }: { number: number; text: string; answer: string }, now: Date): Promise<Result<Decided & { touched: Touched }>> {
  return decide(actor, number, "accept", now, async (tx, editor, claim) => {
    const printed = await printCorrection(tx, editor, { number: claim.article.number, kind: claim.kind, text }, now);
    if (!printed.ok) return printed;
    const { correctionId, touched } = printed.value;
    await close(tx, number, { status: "accepted", answer, answeredAt: now, printBy: printBy(dayOf(claim.receivedAt)), correctionId });
    return done({ number, touched });
  });
}

export function rejectClaim(actor: Asker, { number, answer }: { number: number; answer: string }, now: Date): Promise<Result<Decided>> {
  return decide(actor, number, "reject", now, async (tx) => {
    await close(tx, number, { status: "rejected", answer, answeredAt: now });
    return done({ number });
  });
}

/** The claimant gave it up. */
export function dropClaim(actor: Asker, { number, answer }: { number: number; answer: string }, now: Date): Promise<Result<Decided>> {
  return decide(actor, number, "drop", now, async (tx) => {
    await close(tx, number, { status: "dropped", answer, answeredAt: now });
    return done({ number });
  });
}

const select = { status: true, kind: true, receivedAt: true, article: { select: { number: true } } } as const;
type Claim = { status: ClaimStatus; kind: CorrectionKind; receivedAt: Date; article: { number: number } };

/** Asks who decides, holds the claim until the transaction ends, and notes the deed where it was done. */
async function decide<Value>(
  actor: Asker,
  number: number,
  act: string,
  now: Date,
  deed: (tx: Transaction, actor: Actor, claim: Claim) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canCorrect(actor)) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM correction_claims WHERE number = ${number} FOR UPDATE`;
    const claim = await tx.correctionClaim.findUnique({ where: { number }, select });
    if (!claim) return NOT_FOUND;
    if (claim.status !== "received") return MOVED;
    const result = await deed(tx, actor, claim);
    if (result.ok) await note(tx, { actor, claim: number, act, articleNumber: claim.article.number, kind: claim.kind, now });
    return result;
  });
}

type Closing = { status: ClaimStatus; answer: string; answeredAt: Date; printBy?: Date; correctionId?: string };

const close = (tx: Transaction, number: number, data: Closing) => tx.correctionClaim.update({ where: { number }, data, select: { id: true } });

type Noted = { actor: Actor; claim: number; act: string; articleNumber: number; kind: CorrectionKind; now: Date };

/** Never who claims. */
const note = (tx: Transaction, { actor, claim, act, articleNumber, kind, now }: Noted) =>
  record(tx, { actorId: actor.id, act: `claim.${act}`, subjectType: "claim", subjectId: String(claim), detail: { articleNumber, kind }, now });
