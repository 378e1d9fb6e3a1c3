"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { reach } from "@/components/ui/reach";
import { moveArticle } from "@/lib/articles/actions";
import type { DeskArticle } from "@/lib/articles/list-read";
import type { Move } from "@/lib/articles/moves";
import { wayBack } from "@/lib/articles/steps";
import type { MoveGiven } from "./move-dialog";

type Moved = { article: DeskArticle; back: Move | null };
export type Outcome = { move: Move; moved: Moved[]; refused: { article: DeskArticle; message: string }[] };

/** Articles that are moved from the list or the board: one after another, so that one that fails hides nothing. */
export function useListMoves() {
  const router = useRouter();
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const run = async (articles: readonly DeskArticle[], moveOf: (article: DeskArticle) => Move, given: MoveGiven) => {
    const refused: Outcome["refused"] = [];
    const moved: Moved[] = [];
    for (const [index, article] of articles.entries()) {
      setProgress({ done: index, of: articles.length });
      const move = moveOf(article);
      const answer = await reach(moveArticle({ number: article.number, move, ...given }));
      if (answer.ok) {
        const back = wayBack(move, article.status);
        moved.push({ article, back: back === "recall" && article.steps.every((step) => step.move !== "recall") && article.steps.some((step) => step.move === "approve" || step.move === "schedule") ? null : back });
      } else refused.push({ article, message: answer.message });
    }
    setProgress(null);
    router.refresh();
    return { moved, refused };
  };

  return {
    progress,
    outcome,
    dismiss: () => setOutcome(null),
    move: async (articles: readonly DeskArticle[], move: Move, given: MoveGiven) => {
      setOutcome(null);
      const { moved, refused } = await run(articles, () => move, given);
      setOutcome({ move, moved, refused });
    },
    undo: async () => {
      const backs = new Map(outcome?.moved.flatMap(({ article, back }) => (back ? [[article, back] as const] : [])));
      setOutcome(null);
      const { moved, refused } = await run([...backs.keys()], (article) => backs.get(article)!, {});
      const [first] = backs.values();
      if (first) setOutcome({ move: first, moved: moved.map((each) => ({ ...each, back: null })), refused });
    },
  };
}

export type ListMoves = ReturnType<typeof useListMoves>;
