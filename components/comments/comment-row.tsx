import type { ReactNode } from "react";
import { type CommentView, isFolded } from "@/lib/comments/rules";
import { splitMention } from "@/lib/comments/thread";
import { stamp } from "@/lib/korean/time";
import { Tombstone } from "./tombstone";

/** What a click on a comment can begin; `thread.tsx` hears them all. */
export type Act = "like" | "dislike" | "reply" | "report" | "mute" | "pick" | "edit" | "withdraw";

/** What only the reader's own browser knows of a comment. */
export type OwnView = {
  reaction?: "like" | "dislike";
  isMine?: boolean;
  isReported?: boolean;
  isMuted?: boolean;
  mayMute?: boolean;
  mayEdit?: boolean;
  mayPick?: boolean;
  isReplying?: boolean;
};

type Props = {
  comment: CommentView;
  /** Who speaks in the thread. */
  names: string[];
  canReply: boolean;
  /** While a crowd is calmed down nobody votes. */
  isCalm: boolean;
  own?: OwnView;
  /** In place of the text while its author changes it. */
  editor?: ReactNode;
  /** Forms for a browser without JavaScript. */
  plain?: ReactNode;
  children?: ReactNode;
};

const BADGES = { reporter: "기자", staff: "운영진" };

/** One comment, or what is left of it; its replies are the children. No script of its own: it is the same in the cached page and in a live list. */
export function CommentRow({ comment, canReply, own = {}, plain, children, ...more }: Props) {
  const { id, author, parentId } = comment;
  const name = own.isMuted || !author ? "" : `${author.name} 님의 ${parentId ? "답글" : "댓글"}`;
  return (
    <article id={`comment-${id}`} tabIndex={-1} aria-label={name || undefined} className={parentId ? "py-3" : "py-4.5"}>
      {author === null || comment.body === null ? (
        <p className="text-[15px] text-ink-3">
          <Tombstone comment={comment} />
        </p>
      ) : own.isMuted || (isFolded(comment) && !own.isMine) ? (
        <details>
          <summary className="inline-flex min-h-9 items-center text-[15px] text-ink-3">
            {own.isMuted ? "차단한 이용자의 댓글입니다" : "비공감이 많아 접힌 댓글입니다"} ·&nbsp;<span className="underline underline-offset-4">펼치기</span>
          </summary>
          <Whole {...more} {...{ comment, canReply, own, plain, author, body: comment.body }} />
        </details>
      ) : (
        <Whole {...more} {...{ comment, canReply, own, plain, author, body: comment.body }} />
      )}
      {children}
    </article>
  );
}

type WholeProps = Omit<Props, "children" | "own"> & { own: OwnView; author: NonNullable<CommentView["author"]>; body: string };

function Whole({ comment, names, canReply, isCalm, own, editor, plain, author, body }: WholeProps) {
  const { id, status, createdAt, replies } = comment;
  const { name, rest } = splitMention(body, comment.parentId ? names : []);
  return (
    <>
      <header>
        <b>{author.name}</b>
        {author.badge && <i>{BADGES[author.badge]}</i>}
        {comment.pickedAt && <i>데스크 추천</i>}
        {own.isMine && <span className="text-accent">내 댓글</span>}
        <a href={`#comment-${id}`}>
          {/* The browser says "12분 전" instead; see ages.ts. */}
          <time data-ago dateTime={createdAt} title={stamp(createdAt)} suppressHydrationWarning>
            {stamp(createdAt).slice(0, 16)}
          </time>
        </a>
        {comment.editedAt && <span title={stamp(comment.editedAt)}>수정됨</span>}
      </header>
      {editor ?? (
        <p>
          {name && <b className="font-semibold text-accent">@{name}</b>}
          {rest}
        </p>
      )}
      {status === "held" && (
        <p className="rounded-md bg-mark-wash px-3 py-2 text-[14px]! text-ink-2">
          <b className="font-semibold text-mark">검토 중</b> 운영자가 확인한 뒤 공개됩니다. 지금은 나에게만 보입니다.
        </p>
      )}
      <div data-acts>
        {status === "visible" && (
          <>
            <Vote kind="like" count={comment.likes} {...{ isCalm, own }} />
            <Vote kind="dislike" count={comment.dislikes} {...{ isCalm, own }} />
            {canReply && (
              <button type="button" data-act="reply" aria-expanded={own.isReplying}>
                답글{replies.length > 0 && ` ${replies.length}`}
              </button>
            )}
          </>
        )}
        <span className="ml-auto flex">
          {own.mayPick && status === "visible" && (
            <button type="button" data-act="pick" aria-pressed={comment.pickedAt !== undefined}>
              추천
            </button>
          )}
          {own.mayEdit && (
            <button type="button" data-act="edit">
              수정
            </button>
          )}
          {own.mayMute && !own.isMine && (
            <button type="button" data-act="mute">
              {own.isMuted ? "차단 풀기" : "차단"}
            </button>
          )}
          {own.isMine ? (
            <button type="button" data-act="withdraw" aria-haspopup="dialog">
              삭제
            </button>
          ) : (
            <button type="button" data-act="report" aria-haspopup="dialog" disabled={own.isReported}>
              {own.isReported ? "신고함" : "신고"}
            </button>
          )}
        </span>
      </div>
      {plain}
    </>
  );
}

function Vote({ kind, count, isCalm, own }: { kind: "like" | "dislike"; count: number; isCalm: boolean; own: OwnView }) {
  return (
    <button type="button" data-act={kind} aria-pressed={own.reaction === kind} disabled={isCalm || own.isMine}>
      {kind === "like" ? "공감" : "비공감"} {count}
    </button>
  );
}
