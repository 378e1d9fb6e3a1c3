"use client";
import { useEffect, useState } from "react";
import { listGaps } from "@/lib/articles/actions";
import type { Gap } from "@/lib/articles/gaps-read";
import type { DeskArticle } from "@/lib/articles/list-read";
import { type Move, needsText } from "@/lib/articles/moves";

/** What of these articles lacks something for the move; null until it is known. Where nobody answers, the move itself will tell. */
export function useGaps(articles: readonly DeskArticle[], move: Move): readonly Gap[] | null {
  const [gaps, setGaps] = useState<readonly Gap[] | null>(needsText(move) ? null : []);
  const numbers = articles.map(({ number }) => number).join();
  useEffect(() => {
    if (!needsText(move)) return;
    let isOver = false;
    void listGaps({ move, numbers: numbers.split(",").map(Number) })
      .catch(() => null)
      .then((answer) => isOver || setGaps(answer?.ok ? answer.value : []));
    return () => {
      isOver = true;
    };
  }, [move, numbers]);
  return gaps;
}
