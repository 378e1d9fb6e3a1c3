"use client";
import { Ago } from "@/components/ui/ago";
import { type Queue, QUEUES } from "@/lib/moderation/rules";
import { useCurrentTab } from "./current-tab";
import { Link } from "./link";
import type { Queues } from "./live-queues";

const NAMES: Record<Queue, string> = { reported: "신고됨", held: "보류", new: "새 댓글", removed: "삭제됨" };
const WAITING = [["reported", "신고"], ["held", "보류"], ["appeals", "이의 신청"]] as const;

const tab =
  "-mb-px inline-flex min-h-11 shrink-0 items-center gap-1 border-b-2 border-transparent px-3 font-semibold text-ink-3 no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink";

function Count({ of }: { of: number }) {
  return of > 0 ? <b className="text-danger tabular-nums">{of.toLocaleString("ko")}</b> : null;
}

/** The queues with what waits in each, and how long the oldest has waited. */
export function QueueTabs({ queue, queues }: { queue: Queue; queues: Queues }) {
  const waiting = WAITING.flatMap(([name, label]) => (queues.oldest[name] ? [{ name, label, since: queues.oldest[name] }] : []));
  const row = useCurrentTab(queue);
  return (
    <>
      <nav ref={row} aria-label="댓글 종류" className="relative mt-2 flex gap-1 overflow-x-auto border-b border-rule">
        {QUEUES.map((name) => (
          <Link key={name} href={`/desk/comments?queue=${name}`} aria-current={name === queue ? "page" : undefined} className={tab}>
            {NAMES[name]}
            {(name === "reported" || name === "held") && <Count of={queues[name]} />}
          </Link>
        ))}
        <Link href="/desk/appeals" className={tab}>
          이의 신청
          <Count of={queues.appeals} />
        </Link>
      </nav>
      <p className="mb-2 flex min-h-8 flex-wrap items-center gap-x-2.5 pt-1.5 text-[13px] text-ink-3">
        {waiting.length === 0 ? (
          "기다리는 것이 없습니다."
        ) : (
          <>
            <span>가장 오래 기다린 것</span>
            {waiting.map(({ name, label, since }) => (
              <span key={name}>
                {label} <Ago at={since} className="text-ink-2 tabular-nums" />
              </span>
            ))}
          </>
        )}
      </p>
    </>
  );
}
