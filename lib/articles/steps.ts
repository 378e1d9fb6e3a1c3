import { judgeMove, type Move, movesFrom } from "./moves";
import type { ArticleStatus } from "./rules";

/** A move from the list or the board, and the state it leads to. */
export type Step = { move: Move; to: ArticleStatus };
type Facts = Parameters<typeof movesFrom>[0];

/** What stands beside the state is set in the article's own screen. */
const BESIDE: readonly Move[] = ["embargo", "liftEmbargo", "markBreaking", "endBreaking", "planWithdrawal", "cancelWithdrawal"];

export const stepsFrom = (facts: Facts, hasUnpublishedChanges: boolean): Step[] =>
  movesFrom(facts)
    .filter((move) => !BESIDE.includes(move) && (move !== "publish" || facts.status !== "published" || hasUnpublishedChanges))
    .flatMap((move) => {
      const next = judgeMove(move, facts);
      return next.ok ? [{ move, to: next.value }] : [];
    });

/** What all of them allow, in the order of an article's life. */
export function sharedMoves(all: readonly (readonly Step[])[]): Move[] {
  const [first = [], ...others] = all;
  return first.map(({ move }) => move).filter((move) => others.every((steps) => steps.some((step) => step.move === move)));
}

/** What has to be said or chosen for a move. */
export const needOf = (move: Move): "note" | "reason" | "time" | null =>
  move === "return" ? "note" : move === "withdraw" ? "reason" : move === "schedule" ? "time" : null;

/** The move that leads back to where it was, without another word to say; null where there is none. */
export function wayBack(move: Move, from: ArticleStatus): Move | null {
  if (move === "submit") return "recall";
  if (move === "archive") return "unarchive";
  if (move === "unarchive") return "archive";
  if (move === "withdraw") return "republish";
  return move === "schedule" && from === "approved" ? "unschedule" : null;
}
