import type { Metadata } from "next";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { QueueBoard } from "@/components/desk/queue-board";
import { canModerate } from "@/lib/access/permissions";
import { countQueues } from "@/lib/moderation/count-read";
import { listCrowds } from "@/lib/moderation/crowd-read";
import { listQueue } from "@/lib/moderation/read";
import { QUEUES } from "@/lib/moderation/rules";

export const instant = false;
export const metadata: Metadata = { title: "댓글 관리" };

type Props = { searchParams: Promise<{ queue?: string | string[]; cursor?: string | string[] }> };

export default async function CommentsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const queue = QUEUES.find((name) => name === asked.queue) ?? "reported";
  const cursor = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const here = `/desk/comments?queue=${queue}`;
  const actor = await guardDesk(here, canModerate);
  const now = new Date();
  const [{ comments, next }, counts, crowds] = await Promise.all([listQueue(actor, { queue, cursor }, now), countQueues(actor), listCrowds(actor, now)]);
  return (
    <>
      <QueueBoard key={`${queue} ${cursor}`} queue={queue} queued={comments} queues={{ ...counts, crowds, newer: 0, since: now.toISOString() }} />
      <nav aria-label="쪽" className="mt-4 flex gap-4 font-semibold empty:hidden">
        {cursor && <Link href={here} className="inline-flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline">처음으로</Link>}
        {next && <Link href={`${here}&cursor=${next}`} className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline">다음 댓글 보기</Link>}
      </nav>
    </>
  );
}
