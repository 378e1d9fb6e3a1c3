import "server-only";
import { sideOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { ArticleStep } from "@/lib/notices/rules";
import { done, NOT_FOUND, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";
import { breakingEnd } from "@/lib/settings/breaking-read";
import type { Override } from "./checklist";
import { resolve, resolveWhole, storedContent } from "./content-read";
import { tellDesk, tellWriters } from "./move-notice-write";
import { gapsBefore, judgeMove, type Move } from "./moves";
import { release, takeDown } from "./release-write";
import { lockArticle, type LockedArticle, placesOf } from "./rows-write";
import { type ArticleStatus, withoutEmpty } from "./rules";
import type { Touched } from "./tags";
import { judgePublication, PATIENCE } from "./write";

export type MoveInput = {
  number: number;
  move: Move;
  /** The version that was on the screen: another's later save is not sent on unseen. */
  baseVersion?: number;
  /** Said to the other side, or to oneself later. */
  note?: string;
  /** The minute of publication, of the embargo's end or of the withdrawal. */
  publishAt?: Date;
  /** What readers are told of a withdrawal. */
  reason?: string;
  /** What of the checklist is passed over though it goes out by itself, with the reasons. */
  overrides?: Override[];
};
export type Moved = { number: number; status: ArticleStatus; /** Null where no public page changes. */ touched: Touched | null };

const STALE = refuse("stale", "그사이 글이 바뀌었습니다. 새 글을 확인한 뒤 다시 해 주세요.");
const NOTE_NEEDED = refuse("invalid", "무엇을 고쳐야 하는지 적어 주세요.", { field: "note" });
const REASON_NEEDED = refuse("invalid", "철회 사유를 적어 주세요.", { field: "reason" });
const TIME_NEEDED = refuse("invalid", "날짜와 시각을 골라 주세요.", { field: "publishAt" });
const TIME_PAST = refuse("invalid", "이미 지난 시각입니다. 앞으로의 시각을 골라 주세요.", { field: "publishAt" });

const STEPS: Partial<Record<Move, ArticleStep>> = { return: "returned", approve: "approved", schedule: "scheduled", unschedule: "unscheduled" };
const TIMED: readonly Move[] = ["schedule", "embargo", "planWithdrawal"];

type Asked = MoveInput & { actor: Actor; article: LockedArticle; next: ArticleStatus; now: Date };

/** Takes an article one step further, or back, in its life. Each step is a row of the table in moves.ts. */
export async function moveArticle(actor: Actor | null, input: MoveInput, now: Date): Promise<Result<Moved>> {
  if (!actor) return SIGN_IN_REQUIRED;
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, input.number);
    const who = article && sideOf(actor, article);
    if (!article || !who) return NOT_FOUND;
    const judged = judgeMove(input.move, {
      status: article.status,
      who,
      wasPublished: article.publishedAt !== null,
      sectionAllows: article.sections.find(({ id }) => id === article.sectionId)?.reportersMayPublish,
      isEmbargoed: article.embargoUntil !== null && article.embargoUntil > now,
    });
    if (!judged.ok) return judged;
    if (input.baseVersion !== undefined && input.baseVersion !== article.draft.version) return STALE;
    const gap = judgeInput(article, input, now);
    if (gap) return gap;
    return take(tx, { ...input, actor, article, next: judged.value, now });
  }, PATIENCE);
}

/** What the move itself needs: a word, a reason, a minute to come. */
function judgeInput(article: LockedArticle, { move, note, reason, publishAt }: MoveInput, now: Date): Refusal | null {
  if (move === "return" && !note) return NOTE_NEEDED;
  if ((move === "withdraw" || move === "planWithdrawal") && !reason) return REASON_NEEDED;
  if (!TIMED.includes(move)) return null;
  if (!publishAt) return TIME_NEEDED;
  if (publishAt <= now) return TIME_PAST;
  if (move === "schedule" && article.embargoUntil && publishAt < article.embargoUntil) return beforeEmbargo(article.embargoUntil);
  if (move === "schedule" && article.withdrawAt && publishAt >= article.withdrawAt) return afterWithdrawal(article.withdrawAt);
  if (move === "embargo" && article.publishAt && article.publishAt < publishAt) return beforeEmbargo(publishAt);
  if (move === "planWithdrawal" && article.publishAt && publishAt <= article.publishAt) return afterWithdrawal(publishAt);
  return null;
}

const minute = (at: Date) => isoKst(at).slice(0, 16).replace("T", " ");
const beforeEmbargo = (until: Date) => refuse("invalid", `엠바고가 ${minute(until)}까지입니다. 그 뒤로 예약해 주세요.`, { field: "publishAt" });
const afterWithdrawal = (at: Date) => refuse("invalid", `${minute(at)}에 철회하기로 예약되어 있습니다. 발행이 그보다 먼저여야 합니다.`, { field: "publishAt" });

async function take(tx: Transaction, asked: Asked): Promise<Result<Moved>> {
  const { move, article, next, number } = asked;
  if (move === "publish" || move === "republish") return publish(tx, asked);
  if (move === "withdraw") return done({ number, status: next, touched: await takeDown(tx, article, { reason: asked.reason ?? "", byId: asked.actor.id, now: asked.now }) });
  if (move === "schedule" || move === "submit") {
    const gap = await judgeWhole(tx, article, move);
    if (gap) return gap;
  }
  return step(tx, asked);
}

/** The working copy as it stands goes out. */
async function publish(tx: Transaction, { actor, article, number, note, now }: Asked): Promise<Result<Moved>> {
  const content = storedContent(article.draft.content);
  const found = await resolve(tx, { ...content, body: withoutEmpty(content.body) });
  if (!found.ok) return found;
  const gap = judgePublication(actor, article, found.value, now);
  if (gap) return gap;
  const touched = await release(tx, article, { resolved: found.value, version: article.draft.version, byId: actor.id, now, note });
  return done({ number, status: "published", touched });
}

/** Judged by what is saved; of what goes out by itself also whatever it refers to. */
async function judgeWhole(tx: Transaction, { draft }: LockedArticle, move: "schedule" | "submit"): Promise<Refusal | null> {
  if (move === "submit") return gapsBefore(move, storedContent(draft.content))[0] ?? null;
  const whole = await resolveWhole(tx, draft.content);
  return whole.ok ? null : whole;
}

/** A change of state, or of what stands beside it. */
async function step(tx: Transaction, { actor, move, article, next, note = "", reason, publishAt, overrides = [], now }: Asked): Promise<Result<Moved>> {
  const { id, number, status } = article;
  const data = await changesOf(tx, { move, article, publishAt, reason, now });
  await tx.article.update({ where: { id }, data: { ...data, status: next, ...(next !== "scheduled" && { publishAt: null }), touchedAt: now }, select: { id: true } });
  await tx.articleReporter.updateMany({ where: { articleId: id }, data: { touchedAt: now } });
  const dueAt = TIMED.includes(move) ? (publishAt ?? null) : null;
  if (next !== status || move === "schedule") await tx.articleMove.create({ data: { articleId: id, from: status, to: next, note, dueAt, byId: actor.id, at: now } });
  const detail = { number, from: status, to: next, ...(note && { note }), ...(reason && { reason }), ...(dueAt && { at: isoKst(dueAt) }), ...(overrides.length > 0 && { overrides }) };
  await record(tx, { actorId: actor.id, act: `article.${kebab(move)}`, subjectType: "article", subjectId: id, detail, now });
  const told = STEPS[move];
  const said = [dueAt && `${minute(dueAt)} 발행 예정`, note].filter(Boolean).join(" · ");
  if (move === "submit") await tellDesk(tx, article, { note, byId: actor.id, now });
  if (told) await tellWriters(tx, [{ article, note: said }], { step: told, byId: actor.id, now });
  const isSeen = status === "published" && (move === "markBreaking" || move === "endBreaking");
  return done({ number, status: next, touched: isSeen ? { number, ...placesOf(article) } : null });
}

const kebab = (move: string) => move.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Change = { move: Move; article: LockedArticle; publishAt?: Date; reason?: string; now: Date };

async function changesOf(tx: Transaction, { move, article, publishAt, reason, now }: Change): Promise<Prisma.ArticleUpdateInput> {
  switch (move) {
    case "schedule":
      return { publishAt };
    case "unschedule":
    case "return":
      return { withdrawAt: null, withdrawAtReason: null };
    case "embargo":
      return { embargoUntil: publishAt };
    case "liftEmbargo":
      return { embargoUntil: null };
    case "markBreaking":
      return { isBreaking: true, breakingUntil: article.status === "published" ? await breakingEnd(tx, now) : null };
    case "endBreaking":
      return { isBreaking: false, breakingUntil: null };
    case "planWithdrawal":
      return { withdrawAt: publishAt, withdrawAtReason: reason };
    case "cancelWithdrawal":
      return { withdrawAt: null, withdrawAtReason: null };
    default:
      return {};
  }
}
