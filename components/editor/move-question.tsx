"use client";
import { useState } from "react";
import { TypedConfirm } from "@/components/desk/typed-confirm";
import { TYPED_OVER } from "@/lib/moderation/rules";
import type { DeskArticle } from "@/lib/articles/list-read";
import { type Move, moveName } from "@/lib/articles/moves";
import { formOf } from "./list-forms";
import { MoveDialog, type MoveGiven } from "./move-dialog";

type Props = { articles: readonly DeskArticle[]; move: Move; onMove: (given: MoveGiven) => void; onClose: () => void };

/** Asks before one or many articles are moved; of many, their number has to be typed first. */
export function MoveQuestion({ articles, move, onMove, onClose }: Props) {
  const [isCounted, setCounted] = useState(articles.length <= TYPED_OVER);
  if (!isCounted) {
    return (
      <TypedConfirm noun="기사" count={articles.length} does={moveName(move)} isDangerous={move === "withdraw"} isBusy={false} refusal={null} onYes={() => setCounted(true)} onClose={() => !isCounted && onClose()} />
    );
  }
  const form = formOf(move);
  const [first] = articles;
  const title = articles.length === 1 ? `‘${first?.title || "제목 없음"}’ · ${moveName(move)}` : `기사 ${articles.length}건 · ${moveName(move)}`;
  return (
    <MoveDialog
      form={{ ...form, title }}
      onMove={async (given) => {
        onMove(given);
        return null;
      }}
      onClose={onClose}
    />
  );
}
