"use client";
import { useState } from "react";
import { reach } from "@/components/ui/reach";
import { type ReasonKey, REASONS } from "@/lib/comments/rules";
import { decideMany, holdComment, passComment, removeComment, restoreComment, undoDecision, undoMany } from "@/lib/moderation/actions";
import type { QueuedComment } from "@/lib/moderation/read";
import type { Result } from "@/lib/result";

export type BulkChoice = { act: "remove"; reason: ReasonKey; note: string } | { act: "pass" };
export type Choice = BulkChoice | { act: "hold" } | { act: "restore" };
/** The last decision, on one comment or on many, and what became of it in words. */
type Last = { turn: number; comments: QueuedComment[]; told: string };

/** A comment as it was before the next decision on it: decided again, it may come back to a queue. */
const turn = (comment: QueuedComment) => `${comment.id} ${comment.acts.length}`;
type Aim = { id: string; seen: string | null };

function send(aim: Aim, choice: Choice): Promise<Result<unknown>> {
  if (choice.act === "remove") return removeComment({ ...aim, reason: choice.reason, note: choice.note });
  if (choice.act === "hold") return holdComment(aim);
  return choice.act === "pass" ? passComment(aim) : restoreComment(aim);
}

function tell(choice: Choice): string {
  if (choice.act === "remove") return `삭제했습니다 · ${REASONS[choice.reason]}`;
  return { pass: "통과시켰습니다", hold: "보류했습니다", restore: "되돌렸습니다" }[choice.act];
}

/** What this moderator decides on a queue: a row leaves only once the server has said yes. */
export function useDecisions(queued: QueuedComment[]) {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Last | null>(null);
  // Taken back, a row is here again before the page has been rendered anew.
  const [undone, setUndone] = useState<Readonly<Record<string, string>>>({});
  const aim = ({ id, seen }: QueuedComment): Aim => ({ id, seen: [seen, undone[id]].filter(Boolean).sort().at(-1) ?? null });
  const [spoken, setSpoken] = useState({ words: "", turn: 0 });
  /** The same words twice are still news. */
  const say = (words: string) => setSpoken(({ turn }) => ({ words, turn: turn + 1 }));
  const remember = (comments: QueuedComment[], told: string) => setLast((before) => ({ turn: (before?.turn ?? 0) + 1, comments, told }));
  const settle = (comments: QueuedComment[]) => setSettled((others) => new Set([...others, ...comments.map(turn)]));

  // No transition: React would hold one row's news back until every other answer is there.
  const ask = async <Value,>(ids: string[], question: () => Promise<Result<Value>>): Promise<Result<Value> | null> => {
    if (ids.some((id) => busy.has(id))) return null;
    setBusy((others) => new Set([...others, ...ids]));
    setRefusals((others) => Object.fromEntries(Object.entries(others).filter(([id]) => !ids.includes(id))));
    const answer = await reach(question());
    setBusy((others) => new Set([...others].filter((other) => !ids.includes(other))));
    return answer;
  };
  const refuse = (refused: { id: string; message: string }[]) =>
    setRefusals((others) => ({ ...others, ...Object.fromEntries(refused.map(({ id, message }) => [id, message])) }));

  const decide = async (comment: QueuedComment, choice: Choice) => {
    const answer = await ask([comment.id], () => send(aim(comment), choice));
    if (!answer) return;
    if (!answer.ok) {
      refuse([{ id: comment.id, message: answer.message }]);
      return say(answer.message);
    }
    settle([comment]);
    const told = tell(choice);
    remember([comment], told);
    say(`${comment.author.name} 님의 댓글을 ${told}.`);
  };

  /** Null once it is done, whole or in part: each comment that was not decided says why in its row. */
  const decideAll = async (comments: QueuedComment[], choice: BulkChoice): Promise<string | null> => {
    const ids = comments.map(({ id }) => id);
    const answer = await ask(ids, () => decideMany({ ...choice, comments: comments.map(aim), typed: comments.length }));
    if (!answer) return null;
    if (!answer.ok) {
      say(answer.message);
      return answer.message;
    }
    const { decided, refused } = answer.value;
    const done = comments.filter(({ id }) => decided.includes(id));
    settle(done);
    refuse(refused);
    const failed = refused.length > 0 ? ` · ${refused.length}개는 처리하지 못했습니다` : "";
    if (done.length > 0) remember(done, `${tell(choice)}${failed}`);
    else setLast(null);
    say(`댓글 ${done.length}개를 ${tell(choice)}${failed}.`);
    return null;
  };

  const undo = async () => {
    if (!last) return;
    const { comments } = last;
    const ids = comments.map(({ id }) => id);
    const [only] = comments;
    const answer = await ask(ids, async (): Promise<Result<{ refused: { id: string; message: string }[]; decidedAt: string }>> => {
      if (comments.length > 1) return undoMany({ ids });
      const answer = await undoDecision({ id: only!.id });
      return answer.ok ? { ok: true, value: { refused: [], decidedAt: answer.value.decidedAt } } : answer;
    });
    if (!answer) return;
    const refused = answer.ok ? answer.value.refused : comments.map(({ id }) => ({ id, message: answer.message }));
    const kept = new Set(refused.map(({ id }) => id));
    const back = comments.filter(({ id }) => !kept.has(id));
    if (answer.ok) setUndone((others) => ({ ...others, ...Object.fromEntries(back.map(({ id }) => [id, answer.value.decidedAt])) }));
    setSettled((others) => new Set([...others].filter((key) => !back.some((comment) => turn(comment) === key))));
    refuse(refused);
    setLast(kept.size > 0 ? { ...last, comments: comments.filter(({ id }) => kept.has(id)), told: refused[0]!.message } : null);
    say(kept.size > 0 ? `${kept.size}개는 되돌리지 못했습니다. ${refused[0]!.message}` : "방금 한 처리를 취소했습니다.");
  };

  return {
    comments: queued.filter((comment) => !settled.has(turn(comment))),
    refusals,
    busy,
    last,
    spoken,
    decide,
    decideAll,
    undo,
    /** Takes a row away that somebody else has dealt with. */
    dismiss: (comment: QueuedComment) => settle([comment]),
    forgetLast: () => setLast(null),
  };
}
