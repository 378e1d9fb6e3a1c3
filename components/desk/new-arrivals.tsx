"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Queue } from "@/lib/moderation/rules";
import type { Queues } from "./live-queues";

/** What has come into this queue since the page was rendered; it comes in only when asked, so that no row jumps away under the fingers. */
export function NewArrivals({ queue, rendered, queues }: { queue: Queue; rendered: Queues; queues: Queues }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const count = queue === "new" ? queues.newer : queue === "removed" ? 0 : queues[queue] - rendered[queue];
  return (
    <div role="status" className="empty:hidden">
      {count > 0 && (
        <button
          type="button"
          aria-disabled={isPending}
          onClick={() => startTransition(() => router.refresh())}
          className="mb-2 min-h-10 w-full cursor-pointer rounded-lg bg-accent-wash px-4 font-semibold text-accent aria-disabled:opacity-60 pointer-coarse:min-h-11"
        >
          새로 들어온 댓글 {count >= 100 ? "100개 이상" : `${count}개`} 보기
        </button>
      )}
    </div>
  );
}
