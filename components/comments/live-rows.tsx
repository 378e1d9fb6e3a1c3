"use client";
import { useSyncExternalStore } from "react";
import { isHinted } from "@/lib/access/hint";
import { type CommentView, mayStillEdit } from "@/lib/comments/rules";
import { namesIn } from "@/lib/comments/thread";
import { CommentComposer } from "./comment-composer";
import { CommentList } from "./comment-list";
import { CommentRow, type OwnView } from "./comment-row";
import { dropDraft, editSlot } from "./drafts";
import { MuteDialog } from "./mute-dialog";
import { closeReply, markReported, readMarks, remove, renew, take } from "./moves";
import type { Marks, Reading, Tool } from "./reading";
import { ReportDialog } from "./report-dialog";
import { find, type Thread } from "./thread-state";
import { WithdrawDialog } from "./withdraw-dialog";

export type LiveRowsProps = {
  reading: Reading;
  thread: Thread;
  marks: Marks;
  replying: Record<string, number>;
  tool: Tool | null;
  isOpen: boolean;
  isCalm: boolean;
};

function everyFewSeconds(tick: () => void) {
  const timer = setInterval(tick, 10_000);
  return () => clearInterval(timer);
}
const now = () => Math.floor(Date.now() / 10_000) * 10_000;

/** The comments as data, with what this reader may do to each and what is open beside it. */
export function LiveRows({ reading, thread, marks, replying, tool, isOpen, isCalm }: LiveRowsProps) {
  const { articleNumber } = reading;
  const moment = useSyncExternalStore(everyFewSeconds, now, now);
  const isSignedIn = isHinted(document.cookie);
  const close = () => reading.set({ tool: null });
  const subject = tool && find(thread.comments, tool.id);

  const ownView = (comment: CommentView): OwnView => {
    const isMine = marks.own.includes(comment.id);
    return {
      isMine,
      reaction: marks.reactions[comment.id],
      isReported: marks.reported.includes(comment.id),
      isMuted: marks.muted.includes(comment.id),
      mayMute: isSignedIn,
      mayEdit: isMine && mayStillEdit(comment, new Date(moment)),
      mayPick: marks.mayPick,
      isReplying: comment.parentId ? undefined : comment.id in replying,
    };
  };

  const editor = (comment: CommentView) => (
    <div className="my-2">
      <CommentComposer
        articleNumber={articleNumber}
        edited={{ id: comment.id, body: comment.body ?? "" }}
        isSignedIn={isSignedIn}
        onPosted={(changed) => renew(reading, changed, changed.status === "held" ? "고쳤습니다. 운영자가 확인한 뒤 공개됩니다." : "댓글을 고쳤습니다.")}
        onCancel={() => {
          dropDraft(articleNumber, editSlot(comment.id));
          close();
        }}
      />
    </div>
  );

  return (
    <>
      <CommentList comments={thread.comments}>
        {(comment, top, replies) => (
          <CommentRow
            {...{ comment, isCalm }}
            names={namesIn(top)}
            canReply={isOpen && top.status === "visible"}
            own={ownView(comment)}
            editor={tool?.kind === "edit" && tool.id === comment.id ? editor(comment) : undefined}
          >
            {replies}
            {comment === top && top.id in replying && (
              <div className="mt-3 ml-4 sm:ml-6.5">
                <CommentComposer
                  key={replying[top.id]}
                  articleNumber={articleNumber}
                  parentId={top.id}
                  isSignedIn={isSignedIn}
                  onPosted={(reply) => void take(reading, reply)}
                  onCancel={() => {
                    dropDraft(articleNumber, top.id);
                    closeReply(reading, top.id);
                  }}
                />
              </div>
            )}
          </CommentRow>
        )}
      </CommentList>
      {subject && tool.kind === "report" && <ReportDialog comment={subject} onClose={close} onReported={(words) => markReported(reading, tool.id, words)} />}
      {subject && tool.kind === "withdraw" && <WithdrawDialog id={tool.id} onClose={close} onWithdrawn={() => remove(reading, tool.id)} />}
      {subject && tool.kind === "mute" && (
        <MuteDialog
          comment={subject}
          onClose={close}
          onMuted={() => {
            close();
            reading.say("차단했습니다.");
            void readMarks(reading);
          }}
        />
      )}
    </>
  );
}
