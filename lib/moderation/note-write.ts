import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { isCommentId } from "@/lib/comments/rules";
import { db } from "@/lib/db";
import { isMalformed, tidy } from "@/lib/korean/tidy";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";

/** Leaves a note about an author for the other moderators. The log says that there is one, not what it says. */
export async function addNote(actor: Actor | null, { accountId, text }: { accountId: string; text: string }, now: Date): Promise<Result<{ id: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  if (isMalformed(text)) return refuse("malformed-text", "저장할 수 없는 글자가 들어 있습니다.", { field: "text" });
  const kept = tidy(text);
  if (!kept) return refuse("empty", "메모를 적어 주세요.", { field: "text" });
  const account = isCommentId(accountId) ? await db.account.findUnique({ where: { id: accountId }, select: { id: true } }) : null;
  if (!account) return NOT_FOUND;
  return db.$transaction(async (tx) => {
    const note = await tx.accountNote.create({ data: { accountId, text: kept, byId: actor.id, at: now }, select: { id: true } });
    await record(tx, { actorId: actor.id, act: "account.note", subjectType: "account", subjectId: accountId, now });
    return done(note);
  });
}
