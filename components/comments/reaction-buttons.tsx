"use client";
import { useState } from "react";
import type { CommentView } from "@/lib/comments/rules";
import type { Refusal } from "@/lib/result";
import { call, goToSignIn } from "./requests";
import { type Kind, shift } from "./thread-state";

type Props = {
  comment: CommentView;
  chosen: Kind | null;
  isSignedIn: boolean;
  isMine: boolean;
  onChange: (comment: CommentView, chosen: Kind | null) => void;
  onRefused: (refusal: Refusal) => void;
};

const NAMES = { like: "공감", dislike: "비공감" };

/** One's choice shows at once and goes back when the server says no. */
export function ReactionButtons({ comment, chosen, isSignedIn, isMine, onChange, onRefused }: Props) {
  const [isSending, setSending] = useState(false);
  const counts = { like: comment.likes, dislike: comment.dislikes };

  async function react(kind: Kind) {
    if (isSending) return;
    if (!isSignedIn) return goToSignIn(`comment-${comment.id}`);
    const next = chosen === kind ? null : kind;
    const path = `/api/comments/${comment.id}/reaction`;
    setSending(true);
    onChange(shift(comment, chosen, next), next);
    const result = await call<{ likes: number; dislikes: number }>(path, next ? { method: "PUT", body: { kind: next } } : { method: "DELETE" });
    setSending(false);
    if (result.ok) return onChange({ ...comment, ...result.value }, next);
    onChange(comment, chosen);
    if (result.code === "sign-in-required") return goToSignIn(`comment-${comment.id}`);
    onRefused(result);
  }

  return (["like", "dislike"] as const).map((kind) => (
    <button
      key={kind}
      type="button"
      aria-pressed={chosen === kind}
      disabled={isMine}
      onClick={() => void react(kind)}
      className="min-h-9 cursor-pointer rounded-[7px] px-2.5 tabular-nums hover:bg-wash hover:text-ink disabled:cursor-default disabled:bg-transparent disabled:text-ink-3 aria-pressed:font-[650] aria-pressed:text-accent noscript:pointer-events-none"
    >
      {NAMES[kind]} {counts[kind]}
    </button>
  ));
}
