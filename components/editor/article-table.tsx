"use client";
import { Fragment, useState } from "react";
import { Link } from "@/components/desk/link";
import { useSelection } from "@/components/desk/selection";
import type { DeskArticle } from "@/lib/articles/list-read";
import type { Move } from "@/lib/articles/moves";
import { sharedMoves } from "@/lib/articles/steps";
import { stamp } from "@/lib/korean/time";
import { Button } from "./button";
import { buttonOf } from "./list-forms";
import { useListMoves } from "./list-moves";
import { MoveOutcome } from "./move-outcome";
import { MoveQuestion } from "./move-question";
import { StatusChips } from "./status-chips";

const cell = "px-2.5 py-3 align-baseline max-[819px]:block max-[819px]:p-0";
const tick = "relative z-[1] size-[18px] cursor-pointer accent-accent pointer-coarse:size-6";

/** The list; rows that are chosen, by mouse or by keyboard, are moved together. */
export function ArticleTable({ articles }: { articles: readonly DeskArticle[] }) {
  const ids = articles.map(({ number }) => String(number));
  const { chosen, has, toggle, extend, add, clear } = useSelection(ids);
  const moves = useListMoves();
  const [asked, setAsked] = useState<Move | null>(null);
  const picked = articles.filter(({ number }) => has(String(number)));
  const shared = sharedMoves(picked.map(({ steps }) => steps));
  return (
    <>
      <MoveOutcome moves={moves} />
      {chosen.length > 0 && (
        <div role="group" aria-label="고른 기사" className="sticky top-0 z-10 mb-2 flex flex-wrap items-center gap-1.5 rounded-lg border border-rule bg-wash px-3 py-2">
          <p role="status" className="mr-1.5 font-semibold tabular-nums">
            {chosen.length}건 고름
          </p>
          {shared.map((move) => (
            <Button key={move} type="button" aria-disabled={moves.progress !== null} onClick={() => moves.progress === null && setAsked(move)}>
              {buttonOf(move)}
            </Button>
          ))}
          {shared.length === 0 && <p className="text-ink-2">고른 기사에 함께 할 수 있는 일이 없습니다.</p>}
          <Button type="button" onClick={clear}>
            고르기 취소
          </Button>
        </div>
      )}
      <table className="w-full border-collapse text-left max-[819px]:block">
        <thead className="text-[13px] text-ink-3 max-[819px]:block">
          <tr className="border-b border-rule max-[819px]:flex max-[819px]:items-center">
            <td className="px-2.5 py-2 min-[820px]:w-px max-[819px]:px-0">
              <label className="flex items-center gap-2 font-semibold text-ink-2">
                <input type="checkbox" aria-label="이 쪽 모두 고르기" checked={chosen.length === ids.length} onChange={() => (chosen.length === ids.length ? clear() : add(ids))} className={tick} />
                <span className="min-[820px]:hidden">모두 고르기</span>
              </label>
            </td>
            {["상태", "제목", "섹션", "기자", "마지막 수정"].map((name) => (
              <th key={name} scope="col" className="px-2.5 py-2 font-[650] whitespace-nowrap max-[819px]:sr-only">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-[819px]:block">
          {articles.map(({ number, title, status, section, reporters, touchedAt, publishAt, hasUnpublishedChanges, returned }) => (
            <tr key={number} data-chosen={has(String(number))} className="relative border-b border-rule hover:bg-wash data-[chosen=true]:bg-accent-wash max-[819px]:flex max-[819px]:flex-wrap max-[819px]:gap-x-2.5 max-[819px]:gap-y-1 max-[819px]:py-3">
              <td className="px-2.5 py-3 align-top min-[820px]:w-px max-[819px]:order-0 max-[819px]:p-0">
                <span className="flex h-6 items-center">
                  <input
                    type="checkbox"
                    aria-label={`${title || `${number}번 기사`} 고르기`}
                    checked={has(String(number))}
                    onChange={({ nativeEvent }) => ("shiftKey" in nativeEvent && nativeEvent.shiftKey ? extend(String(number)) : toggle(String(number)))}
                    className={tick}
                  />
                </span>
              </td>
              <td className={`${cell} min-[820px]:w-px max-[819px]:order-2`}>
                <StatusChips {...{ status, hasUnpublishedChanges, returned }} />
                {publishAt && <span className="mt-1 block text-[13px] whitespace-nowrap text-ink-3 tabular-nums">{stamp(publishAt).slice(5, 16)} 발행</span>}
              </td>
              <th scope="row" className={`${cell} text-[15.5px] font-semibold max-[819px]:order-1 max-[819px]:w-[calc(100%-40px)]`}>
                <span className="flex items-baseline gap-1.5">
                  <Link href={`/desk/articles/${number}`} className="text-ink no-underline after:absolute after:inset-0">
                    <span className="line-clamp-2">{title || <span className="text-ink-3">제목 없음</span>}</span>
                  </Link>
                  <span className="text-[13px] font-normal whitespace-nowrap text-ink-3 tabular-nums">{number}</span>
                </span>
                {returned && <span className="mt-0.5 line-clamp-2 text-[13.5px] font-normal text-ink-2">데스크: {returned.note}</span>}
              </th>
              <td className={`${cell} whitespace-nowrap text-ink-2 max-[819px]:order-3`}>{section.name}</td>
              <td className={`${cell} text-ink-2 max-[819px]:order-4`}>
                <Names names={reporters.map(({ name }) => name)} />
              </td>
              <td className={`${cell} min-[820px]:w-px text-[13.5px] whitespace-nowrap text-ink-3 tabular-nums max-[819px]:order-5`}>
                <time dateTime={touchedAt}>{stamp(touchedAt).slice(0, 16)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <MoveQuestion
          articles={picked}
          move={asked}
          onMove={(given, whole) => {
            setAsked(null);
            void moves.move(whole, asked, given).then(clear);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** Lines break between names, never inside one. */
function Names({ names }: { names: string[] }) {
  if (names.length === 0) return <span className="whitespace-nowrap">기자 없음</span>;
  return names.map((name, index) => (
    <Fragment key={index}>
      {index > 0 && " "}
      <span className="whitespace-nowrap">{index < names.length - 1 ? `${name},` : name}</span>
    </Fragment>
  ));
}
