"use client";
import Link from "next/link";
import type { ArticleStatus } from "@/lib/articles/rules";
import { Button } from "./button";
import { FORMS, type FormMove, IN_BAR, IN_MENU } from "./move-forms";
import { MoveMenu } from "./move-menu";
import type { DraftStore } from "./draft-store";
import { SaveIndicator } from "./save-indicator";
import { StatusChips } from "./status-chips";
import { useBarHeight } from "./use-bar-height";

type Props = {
  store: DraftStore;
  number: number | null;
  status: ArticleStatus;
  hasUnpublishedChanges: boolean;
  /** The name of the way out, such as 발행; null when somebody else must take it. */
  verb: string | null;
  canWithdraw: boolean;
  canCorrect: boolean;
  /** The one step to stand out. */
  lead: FormMove | "publish" | null;
  /** The steps that this person may take now, besides the way out. */
  moves: readonly FormMove[];
  onMove: (move: FormMove) => void;
  onCorrect: () => void;
  onPublish: () => void;
  onWithdraw: () => void;
};

export function TopBar({ store, number, status, hasUnpublishedChanges, verb, canWithdraw, canCorrect, lead, moves, onMove, onCorrect, onPublish, onWithdraw }: Props) {
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
      <StatusChips status={status} hasUnpublishedChanges={hasUnpublishedChanges} />
      <SaveIndicator store={store} />
      <div className="ml-auto flex flex-wrap items-center gap-2">
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
        {canCorrect && (
          <Button type="button" onClick={onCorrect}>
            정정·반론…
          </Button>
        )}
        {canWithdraw && (
          <Button type="button" onClick={onWithdraw}>
            철회…
          </Button>
        )}
        <Button type="button" title="Ctrl+S 또는 ⌘S" onClick={() => void store.save()}>
          저장
        </Button>
        <MoveMenu moves={inMenu} onMove={onMove} />
        {IN_BAR.filter((move) => moves.includes(move)).map((move) => (
          <Button key={move} type="button" tone={lead === move ? "go" : "plain"} onClick={() => onMove(move)}>
            {move === "schedule" && status === "scheduled" ? "예약 바꾸기…" : FORMS[move].button}
          </Button>
        ))}
        {verb && (
          <Button
            type="button"
            tone={lead === "publish" ? "go" : "plain"}
            aria-disabled={isUpToDate}
            title={isUpToDate ? "발행한 뒤 고친 내용이 없습니다" : undefined}
            onClick={() => !isUpToDate && onPublish()}
          >
            {verb}
          </Button>
        )}
      </div>
    </div>
  );
}
