"use client";
import { Activity, type MouseEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { isHinted } from "@/lib/access/hint";
import type { CommentView, Sort } from "@/lib/comments/rules";
import { grouped } from "@/lib/korean/number";
import { useAges } from "./ages";
import { CommentComposer } from "./comment-composer";
import type { Act } from "./comment-row";
import { draftedReplies } from "./drafts";
import type { Moves } from "./moves";
import { Picks } from "./picks";
import { freshCount, type Pulse } from "./pulse";
import { useReading } from "./reading";
import { goToSignIn } from "./requests";
import { SortButtons } from "./sort-buttons";
import { StillList } from "./still-list";

type Props = {
  articleNumber: number;
  /** Why nothing can be written; null while it can. */
  closed: string | null;
  /** A crowd is being calmed down: newest first, no votes. */
  isCalm: boolean;
  order: Sort;
  pulse: Pulse;
  picks: CommentView[];
  /** The first threads, which are in the page's HTML, and whether there are more. */
  comments: CommentView[];
  hasMore: boolean;
  rules: ReactNode;
};

const never = () => () => {};
/** The browser went back or forward to this page, which it may have kept as it was. */
const cameBack = () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined)?.type === "back_forward";

/** Where reading turns into taking part: hears clicks on rows that have no script of their own. What follows is fetched then. */
export function Thread({ articleNumber, closed, isCalm, order, pulse, picks, comments, hasMore, rules }: Props) {
  const [{ Rows, ...state }, reading] = useReading({ articleNumber, order, pulse, picks });
  const { thread, known, isLoading } = state;
  const [latest, setLatest] = useState<Pulse | null>(null);
  const isSignedIn = useSyncExternalStore(never, () => isHinted(document.cookie), () => false);
  const root = useRef<HTMLDivElement>(null);
  useAges(root);

  function make(move: (moves: Moves) => unknown) {
    import("./moves").then(({ moves }) => move(moves)).catch(() => reading.complain("연결이 원활하지 않습니다. 잠시 뒤 다시 시도해 주세요."));
  }

  const start = useEffectEvent(() => {
    const id = /^#comment-(.+)$/.exec(location.hash)?.[1];
    if (id && !document.getElementById(`comment-${id}`)) make((moves) => moves.reach(reading, id));
    else if (draftedReplies(articleNumber).length > 0) make((moves) => moves.enliven(reading));
  });
  // A page that the browser kept may still show what was taken away since.
  const comeBack = useEffectEvent(() => {
    import("./coming-back").then((back) => back.comeBack(reading)).catch(() => {});
  });
  const comeNear = useEffectEvent(() => {
    if (isSignedIn) make((moves) => moves.enliven(reading));
  });

  useEffect(() => {
    start();
    if (cameBack()) comeBack();
    const show = ({ persisted }: PageTransitionEvent) => persisted && comeBack();
    window.addEventListener("hashchange", start);
    window.addEventListener("pageshow", show);
    return () => {
      window.removeEventListener("hashchange", start);
      window.removeEventListener("pageshow", show);
    };
  }, []);

  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    // Nothing is asked for before the reader comes near.
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        comeNear();
        import("./watch").then(
          ({ watch }) => {
            if (!isGone) stop = watch(articleNumber, setLatest);
          },
          () => {},
        );
      },
      { rootMargin: "600px" },
    );
    if (root.current) near.observe(root.current);
    return () => {
      isGone = true;
      near.disconnect();
      stop();
    };
  }, [articleNumber]);

  function hear({ target }: MouseEvent) {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-act]") : null;
    const id = button?.closest("article")?.id.slice("comment-".length);
    if (!button || !id) return;
    const act = button.dataset.act as Act;
    if (act !== "reply" && !isSignedIn) return goToSignIn(`comment-${id}`);
    // Safari leaves a clicked button without the focus, and what opens gives it back to whatever had it.
    button.focus();
    make((moves) => moves.perform(reading, act, id));
  }

  const shown = thread?.comments.length ?? comments.length;
  const fresh = freshCount(known, latest);

  return (
    <div ref={root}>
      <header className="mb-3.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="comments-heading" className="text-[20px] font-bold tracking-[-.02em]">
          댓글 <span className="tabular-nums text-accent">{grouped(known.total)}</span>
        </h2>
        {shown > 1 && <SortButtons sort={state.sort} onSort={(next) => make((moves) => moves.show(reading, next))} />}
      </header>
      {closed === null ? (
        <CommentComposer articleNumber={articleNumber} isSignedIn={isSignedIn} onPosted={(comment) => make((moves) => moves.take(reading, comment))} />
      ) : (
        <p className="rounded-[10px] bg-wash px-4 py-3.5 text-[15px] text-ink-2">{closed}</p>
      )}
      {rules}
      {isCalm && (
        <p className="mb-5 rounded-[10px] bg-mark-wash px-4 py-3 text-[15px] text-ink-2">댓글이 한꺼번에 몰려 최신순으로 보여 드립니다. 공감과 비공감은 잠시 멈췄습니다.</p>
      )}
      <Picks picks={state.picks} />
      <p role="status" className="sr-only">
        {state.said}
      </p>
      <p role="alert" className="sticky top-3 z-10 rounded-[10px] bg-danger-wash px-4 text-[15px] text-danger not-empty:mb-3 not-empty:py-3">
        {state.refused}
      </p>
      <div role="status">
        {fresh > 0 && latest && (
          <button
            type="button"
            onClick={() => make((moves) => moves.takeFresh(reading, latest))}
            className="mb-3 min-h-11 w-full rounded-lg bg-accent-wash text-[15px] font-semibold text-accent hover:underline"
          >
            새 댓글 {grouped(fresh)}개 보기
          </button>
        )}
      </div>
      {shown === 0 && closed === null && (
        <p className="border-t border-rule py-10 text-center text-[15px] text-ink-2">아직 댓글이 없습니다. 첫 댓글을 남겨 주세요.</p>
      )}
      <div aria-busy={isLoading} className={isLoading ? "opacity-60" : undefined} onClick={hear}>
        {thread && Rows ? (
          <Rows {...state} {...{ reading, thread, isCalm }} isOpen={closed === null} />
        ) : (
          <Activity>
            <StillList {...{ articleNumber, comments, isCalm }} isOpen={closed === null} />
          </Activity>
        )}
      </div>
      {(thread ? thread.next !== null : hasMore) && (
        <button
          type="button"
          aria-disabled={isLoading}
          onClick={() => make((moves) => moves.more(reading))}
          className="mt-5 min-h-11 w-full cursor-pointer rounded-lg border border-rule text-[15px] font-semibold hover:bg-wash noscript:hidden"
        >
          {isLoading ? "불러오는 중…" : "댓글 더 보기"}
        </button>
      )}
    </div>
  );
}
