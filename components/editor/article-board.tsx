"use client";
import { useState } from "react";
import type { Column } from "@/lib/articles/board-read";
import type { DeskArticle } from "@/lib/articles/list-read";
import { type ArticleStatus, STATUS_NAMES } from "@/lib/articles/rules";
import type { Step } from "@/lib/articles/steps";
import { BoardCard } from "./board-card";
import { useListMoves } from "./list-moves";
import { MoveOutcome } from "./move-outcome";
import { MoveQuestion } from "./move-question";

type Asked = { article: DeskArticle; step: Step };

/** Articles by state. A card is dragged to where it should be, or moved by its menu; phones see one column at a time. */
export function ArticleBoard({ columns }: { columns: readonly Column[] }) {
  const moves = useListMoves();
  const [shown, setShown] = useState<ArticleStatus>(columns.find(({ articles }) => articles.length > 0)?.status ?? "draft");
  const [dragged, setDragged] = useState<DeskArticle | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState("");
  const stepTo = (status: ArticleStatus) => (dragged?.status === status ? undefined : dragged?.steps.find(({ to }) => to === status));
  const drop = (status: ArticleStatus) => {
    const step = stepTo(status);
    if (dragged && step) setAsked({ article: dragged, step });
    else if (dragged && dragged.status !== status) setSaid(`‘${dragged.title || "제목 없음"}’ 기사는 ‘${STATUS_NAMES[status]}’ 칸으로 바로 옮길 수 없습니다.`);
    setDragged(null);
  };
  return (
    <>
      <MoveOutcome moves={moves} />
      <p role="status" className="mb-2 text-ink-2 empty:hidden">
        {said}
      </p>
      <div role="group" aria-label="보드의 칸" className="mb-3 flex gap-1 overflow-x-auto min-[820px]:hidden">
        {columns.map(({ status, articles, next }) => (
          <button key={status} type="button" aria-pressed={shown === status} onClick={() => setShown(status)} className="min-h-11 shrink-0 cursor-pointer rounded-[7px] border border-rule px-3 font-semibold text-ink-2 aria-pressed:border-ink aria-pressed:text-ink">
            {STATUS_NAMES[status]} <span className="font-normal tabular-nums">{articles.length}{next && "+"}</span>
          </button>
        ))}
      </div>
      <div className="grid gap-3 min-[820px]:grid-cols-5">
        {columns.map(({ status, articles, next, more }) => (
          <section
            key={status}
            aria-label={STATUS_NAMES[status]}
            data-open={stepTo(status) !== undefined}
            onDragOver={(event) => stepTo(status) && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              drop(status);
            }}
            className={`min-w-0 rounded-lg border border-transparent bg-wash p-2 data-[open=true]:border-accent ${shown === status ? "" : "max-[819px]:hidden"}`}
          >
            <h2 className="px-1.5 py-1 text-[13.5px] font-[650] text-ink-2 max-[819px]:sr-only">
              {STATUS_NAMES[status]} <span className="font-normal tabular-nums">{articles.length}{next && "+"}</span>
            </h2>
            <ul className="grid gap-2">
              {articles.map((article) => (
                <BoardCard key={article.number} article={article} onDrag={(isOn) => (setSaid(""), setDragged(isOn ? article : null))} onStep={(step) => setAsked({ article, step })} />
              ))}
            </ul>
            {articles.length === 0 && <p className="px-1.5 py-4 text-center text-[13.5px] text-ink-3">기사가 없습니다.</p>}
            {next && (
              <a href={more} className="inline-flex min-h-9 items-center px-1.5 text-accent underline underline-offset-2 pointer-coarse:min-h-11">
                {STATUS_NAMES[status]} 모두 보기
              </a>
            )}
          </section>
        ))}
      </div>
      {asked && (
        <MoveQuestion
          articles={[asked.article]}
          move={asked.step.move}
          onMove={(given) => {
            setAsked(null);
            void moves.move([asked.article], asked.step.move, given);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
