"use client";
import { useState } from "react";
import type { CommentView } from "@/lib/comments/rules";
import { CommentDialog } from "./comment-dialog";
import { call } from "./requests";

type Props = { comment: CommentView; onMuted: () => void; onClose: () => void };

export function MuteDialog({ comment, onMuted, onClose }: Props) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function mute() {
    setSending(true);
    const result = await call(`/api/comments/${comment.id}/mute`, { method: "PUT" });
    setSending(false);
    if (result.ok) return onMuted();
    setRefusal(result.message);
  }

  return (
    <CommentDialog title={`${comment.author?.name} 님을 차단할까요?`} submitLabel="차단" isSending={isSending} refusal={refusal} onSubmit={() => void mute()} onClose={onClose}>
      <p className="text-[15px] text-ink-2">이 사람의 댓글이 나에게만 접혀 보이고, 답글 알림도 오지 않습니다. 상대는 알지 못합니다. 내 정보에서 언제든 풀 수 있습니다.</p>
    </CommentDialog>
  );
}
