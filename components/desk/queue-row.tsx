"use client";
import type { ReactNode } from "react";
import { Ago } from "@/components/ui/ago";
import { ROLE_NAMES } from "@/lib/access/role";
import type { QueuedComment } from "@/lib/moderation/read";
import { CasePanel } from "./case-panel";
import { Link } from "./link";
import { MarkedText } from "./marked-text";
import { Why } from "./why";

type Props = {
  comment: QueuedComment;
  isCurrent: boolean;
  isBusy: boolean;
  isChosen: boolean;
  refusal: string | undefined;
  onSelect: () => void;
  onChoose: (isRange: boolean) => void;
  onDismiss: () => void;
  onRestrict: () => void;
  onHide: () => void;
  /** The buttons, and the open reason menu under them. */
  children: ReactNode;
};

export const rowId = (commentId: string) => `queued-${commentId}`;

export function QueueRow({ comment, isCurrent, isBusy, isChosen, refusal, onSelect, onChoose, onDismiss, onRestrict, onHide, children }: Props) {
  const { author, article, answers } = comment;
  return (
    <article
      id={rowId(comment.id)}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent || undefined}
      aria-busy={isBusy}
      aria-label={`${author.name} 님의 댓글`}
      onFocus={onSelect}
      onClick={onSelect}
      className="scroll-mt-4 scroll-mb-24 grid grid-cols-[28px_minmax(0,1fr)] gap-x-1.5 border-b border-l-[3px] border-b-rule border-l-transparent py-4 pr-3 pl-1.5 outline-offset-[-2px] aria-busy:opacity-60 aria-[current]:border-l-accent aria-[current]:bg-wash"
    >
      <label className="-mt-0.5 flex size-6 cursor-pointer items-center justify-center pointer-coarse:-mt-2.5 pointer-coarse:h-11 pointer-coarse:w-7">
        <input
          type="checkbox"
          aria-label={`${author.name} 님의 댓글 고르기`}
          checked={isChosen}
          onChange={(event) => onChoose((event.nativeEvent as MouseEvent).shiftKey)}
          className="size-4 accent-accent"
        />
      </label>
      <div className="min-w-0">
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-[13px] text-ink-3">
        <b className="text-sm text-ink">{author.name}</b>
        {author.role !== "reader" && <span>{ROLE_NAMES[author.role]}</span>}
        <Ago at={comment.createdAt} />
        <span>
          {article.section} ·{" "}
          <Link href={`/articles/${article.number}#comment-${comment.id}`} className="underline-offset-2 hover:underline">
            {article.title}
          </Link>
        </span>
      </div>
      {answers && (
        <p className="mt-1 line-clamp-1 text-[13px] text-ink-3">
          ↳ {answers.name} 님에게 답글{answers.isPublic ? "" : " (공개되지 않은 댓글)"}: {answers.body ?? "봉인된 글"}
        </p>
      )}
      <p className="mt-1 mb-2 text-[15.5px] leading-relaxed whitespace-pre-line">
        {comment.body === null ? <span className="text-ink-3">글은 봉인되어 있습니다.</span> : <MarkedText text={comment.body} spans={comment.hold?.words ?? []} />}
      </p>
      <Why comment={comment} />
      {children}
      {refusal && (
        <p className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-[7px] bg-danger-wash px-3 py-1.5 text-danger">
          {refusal}
          <button type="button" onClick={onDismiss} className="min-h-6 cursor-pointer font-semibold underline underline-offset-2">
            목록에서 치우기
          </button>
        </p>
      )}
      {isCurrent && (
        <details className="mt-3 text-[13.5px] min-[800px]:hidden">
          <summary className="min-h-6 cursor-pointer text-ink-3">작성자와 처리 기록</summary>
          <div className="mt-3">
            <CasePanel comment={comment} onRestrict={onRestrict} onHide={onHide} />
          </div>
        </details>
      )}
      </div>
    </article>
  );
}
