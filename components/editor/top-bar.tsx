"use client";
import type { Ref } from "react";
import { Link } from "@/components/desk/link";
import type { ArticleStatus } from "@/lib/articles/rules";
import { Button } from "./button";
import { FORMS, type FormMove, IN_BAR, IN_MENU } from "./move-forms";
import { MoveMenu } from "./move-menu";
import type { DraftStore } from "./draft-store";
import { SaveIndicator } from "./save-indicator";
import { StatusChips } from "./status-chips";
import type { Step } from "./step-dialog";
import { useBarHeight } from "./use-bar-height";

type Props = {
  store: DraftStore;
  number: number | null;
  status: ArticleStatus;
  hasUnpublishedChanges: boolean;
  /** The article has moved on elsewhere: no step from what is shown here. */
  isOutdated: boolean;
  /** Where the focus goes once a step is taken. */
  stateRef: Ref<HTMLSpanElement>;
  /** The name of the way out, such as 발행; null when somebody else must take it. */
  verb: string | null;
  canWithdraw: boolean;
  canCorrect: boolean;
  /** The one step to stand out. */
  lead: FormMove | "publish" | null;
  /** The steps that this person may take now, besides the way out. */
  moves: readonly FormMove[];
  onAsk: (step: Step) => void;
  /** To the article's facts, which stand below the text where the screen is narrow. */
  onFacts: () => void;
};

export function TopBar({ store, number, status, hasUnpublishedChanges, isOutdated, stateRef, verb, canWithdraw, canCorrect, lead, moves, onAsk, onFacts }: Props) {
  const isUpToDate = status === "published" && !hasUnpublishedChanges;
  const bar = useBarHeight();
  // what was never saved is nowhere to be put away
  const inMenu = IN_MENU.filter((move) => moves.includes(move) && (number !== null || move !== "archive"));
  return (
    <div
      ref={bar}
      className="flex min-h-[53px] flex-wrap items-center gap-x-3.5 gap-y-2 border-b border-rule bg-paper px-4 py-2 min-[820px]:sticky min-[820px]:top-0 min-[820px]:z-20 min-[820px]:px-5"
    >
      <Link href="/desk/articles" className="py-1 whitespace-nowrap text-ink-3 no-underline hover:text-ink">
        ‹ 기사
      </Link>
      <StatusChips ref={stateRef} status={status} hasUnpublishedChanges={hasUnpublishedChanges} />
      <SaveIndicator store={store} />
      <div className="ml-auto flex flex-wrap items-center gap-2">
        <button type="button" onClick={onFacts} className="cursor-pointer px-1.5 py-1.5 font-semibold text-ink-2 hover:text-ink min-[1120px]:hidden">
          기사 정보
        </button>
        {number !== null && (
          <Link href={`/desk/articles/${number}/history`} className="px-1.5 py-1.5 font-semibold text-ink-2 no-underline hover:text-ink">
            판 기록
          </Link>
        )}
        {number !== null && (
          <Link href={`/desk/articles/${number}/preview`} className="px-1.5 py-1.5 font-semibold text-ink-2 no-underline hover:text-ink">
            미리보기
          </Link>
        )}
        {status === "published" && (
          <a href={`/articles/${number}`} target="_blank" rel="noopener" className="px-1.5 py-1.5 font-semibold text-accent">
            기사 보기<span className="sr-only"> (새 창)</span>
          </a>
        )}
        <fieldset disabled={isOutdated} className="contents">
          {canCorrect && (
            <Button type="button" onClick={() => onAsk("correct")}>
              정정·반론…
            </Button>
          )}
          {canWithdraw && (
            <Button type="button" onClick={() => onAsk("withdraw")}>
              철회…
            </Button>
          )}
        </fieldset>
        <Button type="button" title="Ctrl+S 또는 ⌘S" onClick={() => void store.save()}>
          저장
        </Button>
        <fieldset disabled={isOutdated} className="contents">
          <MoveMenu moves={inMenu} onMove={onAsk} />
          {IN_BAR.filter((move) => moves.includes(move)).map((move) => (
            <Button key={move} type="button" tone={lead === move ? "go" : "plain"} onClick={() => onAsk(move)}>
              {move === "schedule" && status === "scheduled" ? "예약 바꾸기…" : FORMS[move].button}
            </Button>
          ))}
          {verb && (
            <Button
              type="button"
              tone={lead === "publish" ? "go" : "plain"}
              aria-disabled={isUpToDate}
              title={isUpToDate ? "발행한 뒤 고친 내용이 없습니다" : undefined}
              onClick={() => !isUpToDate && onAsk("publish")}
            >
              {verb}
            </Button>
          )}
        </fieldset>
      </div>
    </div>
  );
}
