import "server-only";
import { canReport } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { reporterRecords } from "@/lib/moderation/reporter-read";
import { getThresholds } from "@/lib/moderation/terms-read";
import type { Thresholds } from "@/lib/moderation/thresholds";
import { dailyReports, isHeldByReports, weighReport } from "@/lib/moderation/weights";
import { getStanding } from "@/lib/restrictions/read";
import { done, NOT_FOUND, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import type { Hold } from "./checks/hold";
import { findComment, isPublic, lockVisible, OWN } from "./row-write";
import { judgeNote, type ReasonKey, REASONS } from "./rules";

type Reported = { articleNumber: number; isHeld: boolean };
const DAY = 24 * 60 * 60;

/**
 * Puts a comment before the moderators: once a person and comment, never one's own. A reason that a moderator has
 * dismissed already is written down but opens nothing. Enough weighty reports hold a reader's comment until somebody looks.
 */
export async function reportComment(
  actor: Actor | null,
  { id, reason, note }: { id: string; reason: ReasonKey; note?: string | null },
  now: Date,
): Promise<Result<Reported>> {
  if (!actor) return SIGN_IN_REQUIRED;
  const kept = judgeNote(note ?? "");
  if (!kept.ok) return kept;
  const comment = await findComment(id);
  if (!comment || !isPublic(comment)) return NOT_FOUND;
  if (!canReport(actor, comment)) return OWN;
  const thresholds = await getThresholds();
  const refused = await judgeReporter(actor, thresholds, now);
  if (refused) return refused;
  const articleNumber = comment.article.number;
  return db.$transaction(async (tx) => {
    const locked = await lockVisible(tx, id);
    if (!locked) return NOT_FOUND;
    const isDismissed = locked.dismissed.includes(reason);
    const { count } = await tx.report.createMany({
      data: { commentId: id, accountId: actor.id, reason, note: kept.value, createdAt: now, resolvedAt: isDismissed ? now : null },
      skipDuplicates: true,
    });
    if (count === 0) return refuse("already-reported", "이미 신고하신 댓글입니다.");
    if (isDismissed) return done({ articleNumber, isHeld: false });
    // The queue stands in the order of the first report that waits.
    const reportedAt = locked.openReports === 0 ? now : undefined;
    await tx.comment.update({ where: { id }, data: { openReports: { increment: 1 }, reportedAt }, select: { id: true } });
    const isHeld = locked.isReaders && (await holdByReports(tx, { id, articleNumber, thresholds }, now));
    return done({ articleNumber, isHeld });
  });
}

/** Why this person may not report, or not so often. */
async function judgeReporter({ id }: Actor, thresholds: Thresholds, now: Date): Promise<Refusal | null> {
  const since = new Date(now.getTime() - DAY * 1000);
  const [standing, filed, records] = await Promise.all([
    getStanding(id, now),
    db.report.findMany({ where: { accountId: id, createdAt: { gt: since } }, orderBy: { createdAt: "asc" }, select: { createdAt: true } }),
    reporterRecords([id], now),
  ]);
  if (!standing.canSpeak) return refuse("restricted", standing.message);
  const most = Math.round(dailyReports(records.get(id)!, thresholds) * env().RATE_LIMIT_FACTOR);
  if (filed.length < most) return null;
  // When the oldest of those that count is a day old, there is room for one more.
  const free = filed[filed.length - most]!.createdAt.getTime() / 1000 + DAY;
  const retryAfter = Math.max(1, Math.ceil(free - now.getTime() / 1000));
  return refuse("too-fast", `하루에 할 수 있는 신고 ${most}건을 모두 쓰셨습니다. 내일 다시 이용해 주세요.`, { retryAfter });
}

type Reporting = { id: string; articleNumber: number; thresholds: Thresholds };

async function holdByReports(tx: Transaction, { id, articleNumber, thresholds }: Reporting, now: Date): Promise<boolean> {
  const open = await tx.report.findMany({
    where: { commentId: id, resolvedAt: null },
    select: { accountId: true, reason: true, account: { select: { createdAt: true } } },
  });
  const records = await reporterRecords(open.map(({ accountId }) => accountId), now, tx);
  const weights = open.map(({ accountId, account }) => weighReport({ ...records.get(accountId)!, joinedAt: account.createdAt }, now));
  if (!isHeldByReports(weights, thresholds)) return false;
  const reasons = [...new Set(open.map(({ reason }) => REASONS[reason]))].join(", ");
  const hold = { check: "reports", why: `독자 신고 ${open.length}건(${reasons})이 모여 자동으로 보류되었습니다.` } satisfies Hold;
  await tx.comment.update({ where: { id }, data: { status: "held", decidedAt: now, hold }, select: { id: true } });
  await record(tx, { actorId: null, act: "comment.hold", subjectType: "comment", subjectId: id, detail: { from: "visible", by: "reports", articleNumber }, now });
  return true;
}
