import "server-only";
import { canModerate, canRestrict } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { isCommentId, type ReasonKey } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { isMalformed, tidy } from "@/lib/korean/tidy";
import { notify } from "@/lib/notices/write";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { endOf, nameStep, type Step } from "./rules";

type Restricting = Step & { accountId: string; seen: string | null; reason: ReasonKey; message: string };

const OVERTAKEN = refuse("stale", "그사이 다른 운영자가 이 사람을 제한했습니다. 기록을 다시 보고 정해 주세요.");
const LIFTED = refuse("stale", "이미 풀렸거나 끝난 제한입니다.");
const MALFORMED = refuse("malformed-text", "저장할 수 없는 글자가 들어 있습니다.", { field: "message" });

/** Restricts a reader from their next request on, and tells them until when and why. */
export async function restrictAuthor(actor: Actor | null, { accountId, seen, kind, days, reason, message }: Restricting, now: Date): Promise<Result<{ id: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  if (isMalformed(message)) return MALFORMED;
  const told = tidy(message);
  if (!isCommentId(accountId)) return NOT_FOUND;
  return db.$transaction(async (tx) => {
    // Two moderators take their turn, so that the second one sees the first one's step.
    const [account] = await tx.$queryRaw<Pick<Actor, "id" | "role">[]>`
      SELECT id, role FROM accounts WHERE id = ${accountId}::uuid AND status <> 'deleted' FOR NO KEY UPDATE`;
    if (!account) return NOT_FOUND;
    if (!canRestrict(actor, account)) return FORBIDDEN;
    const latest = await tx.restriction.findFirst({ where: { accountId }, orderBy: { createdAt: "desc" }, select: { id: true } });
    if ((latest?.id ?? null) !== seen) return OVERTAKEN;
    const until = endOf({ kind, days }, now);
    const { id } = await tx.restriction.create({
      data: { accountId, kind, reason, message: told, until, createdAt: now, byId: actor.id },
      select: { id: true },
    });
    await notify(tx, { accountId, kind: "restricted", detail: { kind, reason, message: told, until: until?.toISOString() ?? null }, now });
    const detail = { kind, step: nameStep({ kind, days }), reason, ...(until && { until: until.toISOString() }) };
    await record(tx, { actorId: actor.id, act: "account.restrict", subjectType: "account", subjectId: accountId, detail, now });
    return done({ id });
  });
}

/** Ends a restriction before its time, from the person's next request on. */
export async function liftRestriction(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  if (!isCommentId(id)) return NOT_FOUND;
  const restriction = await db.restriction.findUnique({
    where: { id },
    select: { kind: true, createdAt: true, until: true, account: { select: { id: true, role: true } } },
  });
  if (!restriction) return NOT_FOUND;
  const { account, kind, until } = restriction;
  if (account.id === actor.id) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    const { count } = await tx.restriction.updateMany({
      where: { id, liftedAt: null, OR: [{ until: null }, { until: { gt: now } }] },
      data: { liftedAt: now, liftedById: actor.id },
    });
    if (count === 0) return LIFTED;
    const days = until && Math.round((until.getTime() - restriction.createdAt.getTime()) / (24 * 60 * 60 * 1000));
    await record(tx, { actorId: actor.id, act: "account.lift", subjectType: "account", subjectId: account.id, detail: { kind, step: nameStep({ kind, days }) }, now });
    return done(null);
  });
}
