"use client";
import { useId, useState, useTransition } from "react";
import { reach } from "@/components/ui/reach";
import { REASONS } from "@/lib/comments/rules";
import { dayOf } from "@/lib/korean/time";
import type { Result } from "@/lib/result";
import { openSealed } from "@/lib/rights/actions";
import type { SealedView } from "@/lib/rights/seal-read";

/** What is known of a sealed comment, and the box for the reason that opens it. */
export function SealedRow({ row }: { row: SealedView }) {
  const [reason, setReason] = useState("");
  const [answer, setAnswer] = useState<Result<{ body: string }> | null>(null);
  const [isPending, startTransition] = useTransition();
  const id = useId();
  const open = (event: React.FormEvent) => {
    event.preventDefault();
    if (!isPending) startTransition(async () => setAnswer(await reach(openSealed({ commentId: row.id, reason }))));
  };
  return (
    <li className="border-b border-rule py-4">
      <p className="font-semibold">
        {row.article.title} <span className="font-normal text-ink-3">({row.article.number}번)</span>
      </p>
      <p className="text-[13px] text-ink-3">
        {row.author} · {row.reason && REASONS[row.reason]} {row.removedAt && `· ${dayOf(row.removedAt)} 삭제`} · {dayOf(row.purgeAt)} 파기
      </p>
      {answer?.ok ? (
        <blockquote role="status" className="mt-2 rounded-lg bg-wash px-3.5 py-2.5 text-[15px] whitespace-pre-line">
          {answer.value.body}
        </blockquote>
      ) : (
        <form onSubmit={open} className="mt-2 flex flex-wrap items-start gap-2">
          <div className="min-w-60 flex-1">
            <input
              aria-label="열어 보는 사유"
              placeholder="열어 보는 사유"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              aria-invalid={answer ? true : undefined}
              aria-describedby={id}
              className="min-h-9 w-full rounded-[7px] border border-ink-3 bg-paper px-2.5 aria-invalid:border-danger pointer-coarse:min-h-11"
            />
            <p id={id} role="alert" className="text-[13px] text-danger">
              {answer && !answer.ok && answer.message}
            </p>
          </div>
          <button type="submit" aria-disabled={isPending} className="min-h-9 cursor-pointer rounded-[7px] border border-rule px-3 font-semibold hover:border-ink aria-disabled:opacity-60 pointer-coarse:min-h-11">
            열어 보기
          </button>
        </form>
      )}
    </li>
  );
}
