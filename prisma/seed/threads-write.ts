import type { Actor } from "@/lib/access/role";
import { react } from "@/lib/comments/reaction-write";
import { reportComment } from "@/lib/comments/report-write";
import { postComment, withdrawComment } from "@/lib/comments/write";
import { holdComment, removeComment, restoreComment } from "@/lib/moderation/write";
import { MAX_BLOCK_DAYS } from "@/lib/rights/rules";
import { blockTakedown, type Claim, fileTakedown } from "@/lib/rights/takedown-write";
import { kst, minutesAfter } from "./clock";
import { expected } from "./expected";
import type { Cast } from "./people-write";
import type { Remark } from "./threads/remark";

export type Step = { at: Date; act: () => Promise<void> };
type Told = { articleNumber: () => number; cast: Cast; onPosted: () => void };

/** By somebody made up, as everybody here. */
const CLAIM: Omit<Claim, "comment"> = {
  right: "defamation",
  claim:
    "그 행사에서 자재를 맡아 설치한 동네 업체는 저희 한 곳뿐이라, 이름을 적지 않아도 이웃들은 저희로 압니다. 남은 자재는 주최 쪽과 수량을 맞춰 모두 돌려보냈고 빼돌린 일이 없습니다. 댓글을 보았다며 거래를 미루겠다는 연락도 받았습니다.",
  name: "남보름",
  email: "boreum@demo.test",
  phone: "054-000-0000",
  standing: "organization",
};

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
  if ("held" in fate) return [later(4, (own, now) => expected(text, holdComment(moderator, { id: own, note: "연락처를 주고받자는 글인지 확인" }, now)))];
  if ("blocked" in fate) return takedownSteps(text, id, moderator);
  if ("withdrawn" in fate) return [later(3, (own, now) => expected(text, withdrawComment(cast[by], { id: own }, now)))];
  const reason = "removed" in fate ? fate.removed : fate.restored;
  const note = "removed" in fate ? fate.note : undefined;
  const removal = later(14, (own, now) => expected(text, removeComment(moderator, { id: own, reason, note }, now)));
  if ("removed" in fate) return [removal];
  return [removal, later(41, (own, now) => expected(text, restoreComment(moderator, { id: own, note: fate.note }, now)))];
}

/** As the demo is made, not in its week: a block ends by itself after thirty days. Two letters go to the claimant, one to the author. */
function takedownSteps(text: string, id: () => string, moderator: Actor): Step[] {
  const blockedAt = new Date();
  const filedAt = minutesAfter(blockedAt, -140);
  const answer = "업체 이름이 없어도 어느 곳인지 짐작할 수 있어, 사실을 살피는 동안 가려 둡니다.";
  let number = 0;
  return [
    { at: filedAt, act: async () => void ({ number } = await expected(text, fileTakedown({ ...CLAIM, comment: id() }, filedAt))) },
    { at: blockedAt, act: async () => void (await expected(text, blockTakedown(moderator, { number, days: MAX_BLOCK_DAYS, answer }, blockedAt))) },
  ];
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
