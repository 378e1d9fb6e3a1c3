"use client";
import { useState } from "react";
import type { ReasonKey } from "@/lib/comments/rules";
import { REASONS } from "@/lib/comments/rules";
import { passComment, removeComment, restoreComment, undoDecision } from "@/lib/moderation/actions";
import type { QueuedComment } from "@/lib/moderation/read";
import type { Result } from "@/lib/result";

export type Choice = { act: "remove"; reason: ReasonKey; note: string } | { act: "pass" } | { act: "restore" };
type Last = { comment: QueuedComment; told: string };

const UNREACHABLE = "서버에 닿지 못했습니다. 연결을 확인하고 다시 시도해 주세요.";

/** A comment as it was before the next decision on it: decided again, it may come back to a queue. */
const turn = (comment: QueuedComment) => `${comment.id} ${comment.acts.length}`;

function send({ id, decidedAt: seen }: QueuedComment, choice: Choice): Promise<Result<unknown>> {
  if (choice.act === "remove") return removeComment({ id, seen, reason: choice.reason, note: choice.note });
  return choice.act === "pass" ? passComment({ id, seen }) : restoreComment({ id, seen });
}

function tell(choice: Choice): string {
  if (choice.act === "remove") return `삭제했습니다 · ${REASONS[choice.reason]}`;
  return choice.act === "pass" ? "통과시켰습니다" : "다시 공개했습니다";
}

/** What this moderator decides on a queue: a row leaves only once the server has said yes. */
export function useDecisions(queued: QueuedComment[]) {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Last | null>(null);
  const [spoken, setSpoken] = useState({ words: "", turn: 0 });
  /** The same words twice are still news. */
  const say = (words: string) => setSpoken(({ turn }) => ({ words, turn: turn + 1 }));

  // No transition: React would hold one row's news back until every other answer is there.
  const ask = async (id: string, question: () => Promise<Result<unknown>>, agreed: () => void) => {
    if (busy.has(id)) return;
    setBusy((others) => new Set([...others, id]));
    setRefusals(({ [id]: _, ...others }) => others);
    const answer = await question().catch(() => null);
    setBusy((others) => new Set([...others].filter((other) => other !== id)));
    if (answer?.ok) return agreed();
    const message = answer?.message ?? UNREACHABLE;
    setRefusals((others) => ({ ...others, [id]: message }));
    say(message);
  };

  const decide = (comment: QueuedComment, choice: Choice) =>
    ask(
      comment.id,
      () => send(comment, choice),
      () => {
        setSettled((others) => new Set([...others, turn(comment)]));
        setLast({ comment, told: tell(choice) });
        say(`${comment.author.name} 님의 댓글을 ${tell(choice)}.`);
      },
    );

  const undo = () => {
    if (!last) return;
    const { comment } = last;
    ask(
      comment.id,
      () => undoDecision({ id: comment.id }),
      () => {
        setSettled((others) => new Set([...others].filter((key) => key !== turn(comment))));
        setLast(null);
        say("방금 한 처리를 취소했습니다.");
      },
    );
  };

  return {
    comments: queued.filter((comment) => !settled.has(turn(comment))),
    refusals,
    busy,
    last,
    spoken,
    decide,
    undo,
    /** Takes a row away that somebody else has dealt with. */
    dismiss: (comment: QueuedComment) => setSettled((others) => new Set([...others, turn(comment)])),
    forgetLast: () => setLast(null),
  };
}
