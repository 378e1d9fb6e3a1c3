import type { Actor } from "@/lib/access/role";
import { react } from "@/lib/comments/reaction-write";
import { reportComment } from "@/lib/comments/report-write";
import { postComment, withdrawComment } from "@/lib/comments/write";
import { removeComment, restoreComment } from "@/lib/moderation/write";
import { kst, minutesAfter } from "./clock";
import { blockComment, holdComment } from "./directly";
import { expected } from "./expected";
import type { Cast } from "./people-write";
import type { Remark } from "./threads/remark";

export type Step = { at: Date; act: () => Promise<void> };
type Told = { articleNumber: () => number; cast: Cast; onPosted: () => void };

/** Who agrees and who disagrees: everyone but the author, beginning somewhere else each time. */
function voters(cast: Cast, author: Actor, remark: Remark): Actor[] {
  const others = Object.values(cast).filter((actor) => actor.id !== author.id);
  const from = (remark.text.length * 7 + remark.at.charCodeAt(6)) % others.length;
  return [...others.slice(from), ...others.slice(0, from)];
}

async function receive(remark: Remark, id: string, cast: Cast): Promise<void> {
  const { likes = 0, dislikes = 0, fate } = remark;
  const people = voters(cast, cast[remark.by], remark);
  const at = kst(remark.at);
  for (const [turn, actor] of people.slice(0, likes + dislikes).entries()) {
    await expected(remark.text, react(actor, { id, kind: turn < likes ? "like" : "dislike" }, minutesAfter(at, 2 + turn)));
  }
  if (!fate || !("reports" in fate)) return;
  for (const [turn, [by, reason, note]] of fate.reports.entries()) {
    await expected(remark.text, reportComment(cast[by], { id, reason, note }, minutesAfter(at, 6 + turn * 5)));
  }
}

/** What becomes of it later, in steps of its own so that the log stands in the order of time. */
function fateSteps({ by, at, text, fate }: Remark, id: () => string, cast: Cast): Step[] {
  if (!fate || "reports" in fate) return [];
  const moderator = cast.정다운;
  const later = (minutes: number, act: (id: string, now: Date) => Promise<unknown>): Step => {
    const now = minutesAfter(kst(at), minutes);
    return { at: now, act: async () => void (await act(id(), now)) };
  };
  if ("held" in fate) return [later(0, holdComment)];
  if ("blocked" in fate) return [later(95, blockComment)];
  if ("withdrawn" in fate) return [later(3, (own, now) => expected(text, withdrawComment(cast[by], { id: own }, now)))];
  const reason = "removed" in fate ? fate.removed : fate.restored;
  const note = "removed" in fate ? fate.note : undefined;
  const removal = later(14, (own, now) => expected(text, removeComment(moderator, { id: own, reason, note }, now)));
  if ("removed" in fate) return [removal];
  return [removal, later(41, (own, now) => expected(text, restoreComment(moderator, { id: own, note: fate.note }, now)))];
}

/** A comment, its replies and their fates as steps in time. */
export function remarkSteps(remark: Remark, told: Told, parent: () => string | undefined = () => undefined): Step[] {
  let id = "";
  const post = async () => {
    const posting = { articleNumber: told.articleNumber(), body: remark.text, parentId: parent() };
    const { comment } = await expected(remark.text, postComment(told.cast[remark.by], posting, kst(remark.at)));
    id = comment.id;
    await receive(remark, id, told.cast);
    told.onPosted();
  };
  return [
    { at: kst(remark.at), act: post },
    ...fateSteps(remark, () => id, told.cast),
    ...(remark.replies ?? []).flatMap((reply) => remarkSteps(reply, told, () => id)),
  ];
}
