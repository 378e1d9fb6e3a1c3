"use client";
import { useState } from "react";
import { MAX_BULK, TYPED_OVER } from "@/lib/moderation/rules";
import { ActButton } from "./act-button";
import type { BulkChoice } from "./decisions";
import { ReasonMenu } from "./reason-menu";
import { TypedConfirm } from "./typed-confirm";

type Props = {
  count: number;
  isWhole: boolean;
  canPass: boolean;
  hints: { pass?: string; remove?: string };
  isMenuOpen: boolean;
  isBusy: boolean;
  /** What the keyboard asked for, when it has to be confirmed first. */
  asked: BulkChoice | null;
  onAsk: (choice: BulkChoice | null) => void;
  onMenu: (isOpen: boolean) => void;
  onAll: () => void;
  onClear: () => void;
  /** The refusal, or null once it is done. */
  onDecide: (choice: BulkChoice) => Promise<string | null>;
};

/** One decision on all chosen comments. */
export function BulkBar({ count, isWhole, canPass, hints, isMenuOpen, isBusy, asked, onAsk, onMenu, onAll, onClear, onDecide }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const decide = async (choice: BulkChoice) => {
    const refused = await onDecide(choice);
    setRefusal(refused);
    if (refused === null) onAsk(null);
  };
  const choose = (choice: BulkChoice) => {
    onMenu(false);
    setRefusal(null);
    if (count > TYPED_OVER) onAsk(choice);
    else void decide(choice);
  };
  return (
    <div role="group" aria-label="고른 댓글" className="sticky top-0 z-10 mb-1 rounded-lg border border-rule bg-wash px-3 py-2">
      <div className="flex flex-wrap items-center gap-1.5">
        <p role="status" className="mr-1.5 font-semibold tabular-nums">
          {count}개 고름
        </p>
        <ActButton tone="danger" hint={hints.remove} isBusy={isBusy} isOpen={isMenuOpen} onPress={() => onMenu(!isMenuOpen)}>
          모두 삭제
        </ActButton>
        {canPass && (
          <ActButton tone="accent" hint={hints.pass} isBusy={isBusy} onPress={() => choose({ act: "pass" })}>
            모두 통과
          </ActButton>
        )}
        {!isWhole && <ActButton onPress={onAll}>이 쪽 전부 고르기</ActButton>}
        <ActButton onPress={onClear}>고르기 취소</ActButton>
      </div>
      {isMenuOpen && <ReasonMenu isBusy={isBusy} onChoose={(reason, note) => choose({ act: "remove", reason, note })} onClose={() => onMenu(false)} />}
      {count > MAX_BULK && <p className="mt-2 text-danger">한 번에 {MAX_BULK}개까지 처리할 수 있습니다.</p>}
      <p role="alert" className="mt-2 text-danger empty:hidden">
        {asked ? null : refusal}
      </p>
      {asked && (
        <TypedConfirm
          count={count}
          does={asked.act === "remove" ? "삭제" : "통과"}
          isDangerous={asked.act === "remove"}
          isBusy={isBusy}
          refusal={refusal}
          onYes={() => void decide(asked)}
          onClose={() => onAsk(null)}
        />
      )}
    </div>
  );
}
