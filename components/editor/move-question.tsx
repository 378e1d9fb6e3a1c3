"use client";
import { useState } from "react";
import { TypedConfirm } from "@/components/desk/typed-confirm";
import { Modal } from "@/components/ui/modal";
import { TYPED_OVER } from "@/lib/moderation/rules";
import type { DeskArticle } from "@/lib/articles/list-read";
import { type Move, moveName } from "@/lib/articles/moves";
import { Button } from "./button";
import { GapList } from "./gap-list";
import { formOf } from "./list-forms";
import { MoveDialog, type MoveGiven } from "./move-dialog";
import { useGaps } from "./use-gaps";

type Props = {
  articles: readonly DeskArticle[];
  move: Move;
  /** `whole` are those of the articles that lack nothing. */
  onMove: (given: MoveGiven, whole: readonly DeskArticle[]) => void;
  onClose: () => void;
};

/** Asks before one or many articles are moved, first what they lack; of many, their number has to be typed. */
export function MoveQuestion({ articles, move, onMove, onClose }: Props) {
  const gaps = useGaps(articles, move);
  const [isCounted, setCounted] = useState(false);
  const does = moveName(move);
  if (gaps === null) {
    return (
      <Modal title={does} onClose={onClose}>
        <p role="status">빠진 것이 있는지 보고 있습니다.</p>
      </Modal>
    );
  }
  const whole = articles.filter(({ number }) => gaps.every((gap) => gap.number !== number));
  if (whole.length === 0) {
    return (
      <Modal title={`${does}하려면 먼저 채워 주세요`} onClose={onClose}>
        <GapList gaps={gaps} articles={articles} />
        <div className="mt-5 flex justify-end">
          <Button type="button" onClick={onClose}>
            닫기
          </Button>
        </div>
      </Modal>
    );
  }
  if (!isCounted && whole.length > TYPED_OVER) {
    return <TypedConfirm noun="기사" count={whole.length} does={does} isDangerous={move === "withdraw"} isBusy={false} refusal={null} onYes={() => setCounted(true)} onClose={onClose} />;
  }
  const [first] = whole;
  const title = whole.length === 1 ? `‘${first?.title || "제목 없음"}’ · ${does}` : `기사 ${whole.length}건 · ${does}`;
  const caution = gaps.length > 0 && (
    <div className="rounded-lg bg-mark-wash px-4 py-3">
      <p className="mb-1.5 font-semibold">
        고른 {articles.length}건 가운데 {articles.length - whole.length}건은 빠진 것이 있어 그대로 둡니다.
      </p>
      <GapList gaps={gaps} articles={articles} />
    </div>
  );
  return (
    <MoveDialog
      form={{ ...formOf(move), title }}
      caution={caution}
      onMove={async (given) => {
        onMove(given, whole);
        return null;
      }}
      onClose={onClose}
    />
  );
}
