"use client";
import { moveName } from "@/lib/articles/moves";
import { withParticle } from "@/lib/korean/particle";
import { Button } from "./button";
import type { ListMoves } from "./list-moves";

/** What became of the articles moved last, which of them did not and why, and the way back where there is one. */
export function MoveOutcome({ moves: { progress, outcome, undo, dismiss } }: { moves: ListMoves }) {
  const canUndo = outcome?.moved.some(({ back }) => back !== null) ?? false;
  return (
    <>
      <p role="status" className={progress ? "mb-2 rounded-lg border border-rule bg-wash px-4 py-2.5" : "sr-only"}>
        {progress ? `${progress.of}건 가운데 ${progress.done}건을 처리했습니다…` : outcome ? said(outcome.moved.length, moveName(outcome.move)) : ""}
      </p>
      {outcome && (
        <div role="group" aria-label="처리 결과" className="mb-3 rounded-lg border border-rule bg-paper px-4 py-2.5 shadow-sm">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <p className="min-w-0 flex-1 font-semibold">{said(outcome.moved.length, moveName(outcome.move))}</p>
            {canUndo && (
              <Button type="button" onClick={() => void undo()}>
                실행 취소
              </Button>
            )}
            <button type="button" aria-label="결과 닫기" onClick={dismiss} className="size-9 cursor-pointer rounded-[7px] text-lg text-ink-3 hover:text-ink pointer-coarse:size-11">
              ×
            </button>
          </div>
          {outcome.refused.length > 0 && (
            <>
              <p className="mt-1 text-danger">{outcome.refused.length}건은 옮기지 못했습니다.</p>
              <ul className="mt-1 list-disc pl-5">
                {outcome.refused.map(({ article, message }) => (
                  <li key={article.number}>
                    <b className="font-semibold">{article.title || `${article.number}번 기사`}</b>: {message}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </>
  );
}

const said = (count: number, name: string) => (count > 0 ? `${count}건: ${withParticle(`‘${name}’`, "을/를")} 마쳤습니다.` : `‘${name}’ 처리를 마친 기사가 없습니다.`);
