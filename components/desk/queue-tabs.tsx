import Link from "next/link";
import { QUEUES, type Queue } from "@/lib/moderation/rules";

const NAMES: Record<Queue, string> = { reported: "신고됨", held: "보류", new: "새 댓글", removed: "삭제됨" };

export function QueueTabs({ queue, counts }: { queue: Queue; counts: Partial<Record<Queue, number>> }) {
  return (
    <nav aria-label="댓글 종류" className="mt-2 mb-2 flex gap-1 overflow-x-auto border-b border-rule">
      {QUEUES.map((name) => (
        <Link
          key={name}
          href={`/desk/comments?queue=${name}`}
          aria-current={name === queue ? "page" : undefined}
          className="-mb-px inline-flex min-h-11 shrink-0 items-center gap-1 border-b-2 border-transparent px-3 font-semibold text-ink-3 no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
        >
          {NAMES[name]}
          {counts[name] ? <b className="text-danger tabular-nums">{counts[name]}</b> : null}
        </Link>
      ))}
    </nav>
  );
}
