"use client";
import { type ReactNode, useState } from "react";
import type { CommentView } from "@/lib/comments/rules";
import type { Refusal } from "@/lib/result";
import { CommentComposer } from "./comment-composer";
import { CommentHead } from "./comment-head";
import { dropDraft } from "./drafts";
import { PlainForms } from "./plain-forms";
import { ReactionButtons } from "./reaction-buttons";
import type { Reading } from "./reading";
import { ReportDialog } from "./report-dialog";
import { goToSignIn } from "./requests";
import { Tombstone } from "./tombstone";
import { WithdrawDialog } from "./withdraw-dialog";

type Props = { articleNumber: number; comment: CommentView; commenting: boolean; reading: Reading; children?: ReactNode };

const act = "min-h-9 cursor-pointer rounded-[7px] px-2.5 hover:bg-wash hover:text-ink noscript:hidden disabled:cursor-default disabled:bg-transparent disabled:text-ink-3";

/** One comment, or what is left of it; its replies are the children. */
export function CommentRow({ articleNumber, comment, commenting, reading, children }: Props) {
  const { id, author, body, status, replies, parentId } = comment;
  const { isSignedIn, marks, drafted, acts } = reading;
  const [chosen, open] = useState<"reply" | "report" | "withdraw" | null>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isMine = marks.own.includes(id);
  const isReported = marks.reported.includes(id);
  const canReply = commenting && !parentId && status === "visible";
  const opened = chosen === undefined && canReply && drafted.includes(`${id},`) ? "reply" : chosen;
  const close = () => open(null);

  return (
    <article
      id={`comment-${id}`}
      tabIndex={-1}
      aria-label={author ? `${author.name} 님의 ${parentId ? "답글" : "댓글"}` : undefined}
      className={`scroll-mt-20 rounded-sm outline-offset-2 ${parentId ? "py-3" : "py-4.5"}`}
    >
      {body === null || author === null ? (
        <p className="text-[14.5px] text-ink-3">
          <Tombstone comment={comment} />
        </p>
      ) : (
        <>
          <CommentHead id={id} author={author} createdAt={comment.createdAt} isMine={isMine} />
          <p className="mt-1.5 mb-2 break-keep whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
          {status === "held" && (
            <p className="mb-2 rounded-md bg-mark-wash px-3 py-2 text-[13.5px] text-ink-2">
              <b className="font-[650] text-mark">검토 중</b> 운영자가 확인한 뒤 공개됩니다. 지금은 나에게만 보입니다.
            </p>
          )}
          <div className="-mx-2.5 flex flex-wrap items-center gap-x-1 text-[13.5px] text-ink-3">
            {status === "visible" && (
              <ReactionButtons comment={comment} chosen={marks.reactions[id] ?? null} isSignedIn={isSignedIn} isMine={isMine} onChange={acts.react} onRefused={setRefusal} />
            )}
            {canReply && (
              <button type="button" aria-expanded={opened === "reply"} onClick={() => open(opened === "reply" ? null : "reply")} className={act}>
                답글{replies.length > 0 && ` ${replies.length}`}
              </button>
            )}
            {isMine ? (
              <button type="button" aria-haspopup="dialog" onClick={() => open("withdraw")} className={`${act} ml-auto`}>
                삭제
              </button>
            ) : (
              <button
                type="button"
                aria-haspopup="dialog"
                disabled={isReported}
                onClick={() => (isSignedIn ? open("report") : goToSignIn(`comment-${id}`))}
                className={`${act} ml-auto`}
              >
                {isReported ? "신고함" : "신고"}
              </button>
            )}
          </div>
          <PlainForms articleNumber={articleNumber} id={id} canReply={canReply} />
        </>
      )}
      <p role="alert" className="text-sm text-danger not-empty:mt-1">
        {refusal?.message}
      </p>
      {children}
      {opened === "reply" && (
        <div className="mt-3 ml-4 sm:ml-6.5">
          <CommentComposer
            articleNumber={articleNumber}
            parentId={id}
            isSignedIn={isSignedIn}
            onPosted={(reply) => {
              close();
              acts.take(reply);
            }}
            onCancel={() => {
              dropDraft(articleNumber, id);
              close();
            }}
          />
        </div>
      )}
      {opened === "report" && (
        <ReportDialog
          comment={comment}
          onClose={close}
          onReported={(words) => {
            close();
            acts.report(id, words);
          }}
        />
      )}
      {opened === "withdraw" && (
        <WithdrawDialog
          id={id}
          onClose={close}
          onWithdrawn={() => {
            close();
            acts.remove(id);
          }}
        />
      )}
    </article>
  );
}
