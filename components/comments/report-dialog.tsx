"use client";
import { useState } from "react";
import { type CommentView, REASONS } from "@/lib/comments/rules";
import { CommentDialog } from "./comment-dialog";
import { call, goToSignIn } from "./requests";

type Props = { comment: CommentView; onReported: (says: string) => void; onClose: () => void };

export function ReportDialog({ comment, onReported, onClose }: Props) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function report(form: FormData) {
    const reason = form.get("reason");
    const note = String(form.get("note") ?? "").trim();
    if (!reason) return setRefusal("신고하는 까닭을 골라 주세요.");
    setSending(true);
    const result = await call(`/api/comments/${comment.id}/reports`, { method: "POST", body: { reason, ...(note && { note }) } });
    setSending(false);
    if (result.ok) return onReported("신고를 접수했습니다. 운영자가 확인하겠습니다.");
    if (result.code === "already-reported") return onReported(result.message);
    if (result.code === "sign-in-required") return goToSignIn(`comment-${comment.id}`);
    setRefusal(result.message);
  }

  return (
    <CommentDialog title="댓글 신고" submitLabel="신고" isSending={isSending} refusal={refusal} onSubmit={(form) => void report(form)} onClose={onClose}>
      <blockquote className="mb-4 line-clamp-2 border-l-2 border-rule pl-3 text-sm text-ink-2">
        {comment.author?.name}: {comment.body}
      </blockquote>
      <fieldset className="grid grid-cols-2 gap-x-3" onChange={() => setRefusal(null)}>
        <legend className="mb-1 text-sm font-semibold">까닭</legend>
        {Object.entries(REASONS).map(([key, label]) => (
          <label key={key} className="flex min-h-10 cursor-pointer items-center gap-2.5 text-[15px]">
            <input type="radio" name="reason" value={key} className="size-4.5 accent-accent" />
            {label}
          </label>
        ))}
      </fieldset>
      <label className="mt-3 block text-sm font-semibold">
        덧붙일 말 <span className="font-normal text-ink-3">(선택)</span>
        <textarea
          name="note"
          rows={2}
          maxLength={500}
          className="mt-1.5 block w-full rounded-lg border border-rule bg-transparent px-3 py-2 text-base font-normal focus:border-accent"
        />
      </label>
    </CommentDialog>
  );
}
