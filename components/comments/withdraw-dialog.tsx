"use client";
import { useState } from "react";
import { call } from "./requests";
import { CommentDialog } from "./comment-dialog";

type Props = { id: string; onWithdrawn: () => void; onClose: () => void };

export function WithdrawDialog({ id, onWithdrawn, onClose }: Props) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function withdraw() {
    setSending(true);
    const result = await call(`/api/comments/${id}`, { method: "DELETE" });
    setSending(false);
    if (result.ok) return onWithdrawn();
    setRefusal(result.message);
  }

  return (
    <CommentDialog title="댓글을 삭제할까요?" submitLabel="삭제" isSending={isSending} refusal={refusal} onSubmit={() => void withdraw()} onClose={onClose}>
      <p className="text-[15px] text-ink-2">삭제하면 되돌릴 수 없습니다. 달린 답글은 남습니다.</p>
    </CommentDialog>
  );
}
