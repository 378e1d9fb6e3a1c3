import type { QueuedComment } from "@/lib/moderation/read";
import type { CommentStatus } from "@/lib/comments/rules";

const STATES: Partial<Record<CommentStatus, string>> = { held: "보류", removed: "삭제됨", withdrawn: "작성자가 지움", blocked: "임시조치" };

/** The comments around this one, in the order in which readers meet them. */
export function ThreadContext({ comment: { body, author, context, createdAt } }: { comment: QueuedComment }) {
  const beside = context.filter(({ at, place }) => place === "parent" || (place === "before" && at <= createdAt));
  const after = context.filter((each) => !beside.includes(each));
  const line = (each: QueuedComment["context"][number]) => (
    <li key={each.id} className={`border-l-2 border-rule py-1 pl-2.5 ${each.place === "parent" ? "" : "ml-3"}`}>
      <b className="font-semibold text-ink-2">{each.name}</b>
      {STATES[each.status] && <span className="text-ink-3"> ({STATES[each.status]})</span>}
      <span className="block text-ink-3">{each.body ?? "봉인된 글"}</span>
    </li>
  );
  return (
    <section>
      <h2>앞뒤 댓글</h2>
      <ul className="grid gap-1.5">
        {beside.map(line)}
        <li className={`border-l-2 border-accent py-1 pl-2.5 ${beside.length > 0 ? "ml-3" : ""}`}>
          <b className="font-semibold">{author.name}</b> <span className="text-ink-3">(이 댓글)</span>
          <span className="line-clamp-2 text-ink-2">{body}</span>
        </li>
        {after.map(line)}
      </ul>
    </section>
  );
}
