"use client";
import { useEffect, useRef, useState } from "react";
import { LIMITS } from "@/lib/articles/rules";
import { headlineOf } from "@/lib/articles/text";
import type { Headline } from "@/lib/search/headline-read";
import { askHeadlines } from "./headlines";
import { RelatedSearch } from "./related-search";

type Props = { number: number | null; related: readonly number[]; onRelated: (numbers: number[]) => void };

const step = "grid size-7 place-items-center rounded-md text-ink-3 hover:text-ink aria-disabled:opacity-35 pointer-coarse:size-9";

/** Related articles chosen by hand, in the order in which readers meet them. */
export function RelatedPicker({ number, related, onRelated }: Props) {
  const [known, setKnown] = useState<Record<number, Headline | null>>({});
  const [moved, setMoved] = useState<{ number: number; way: -1 | 1 } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const unknown = related.filter((each) => known[each] === undefined).join();

  useEffect(() => {
    if (!unknown) return;
    const on = new AbortController();
    const numbers = unknown.split(",").map(Number);
    void askHeadlines(numbers, on.signal).then((answer) => {
      if (!answer.ok) return;
      const found = numbers.map((each) => [each, answer.value.find((headline) => headline.number === each) ?? null]);
      setKnown((others) => ({ ...others, ...Object.fromEntries(found) }));
    });
    return () => on.abort();
  }, [unknown]);

  // The browser forgets the focus of a row that changes its place.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-move="${moved.number} ${moved.way}"]`)?.focus();
  }, [moved]);

  const move = (at: number, way: -1 | 1) => {
    const [one, other] = [related[at], related[at + way]];
    if (one === undefined || other === undefined) return;
    onRelated(related.map((each) => (each === one ? other : each === other ? one : each)));
    setMoved({ number: one, way });
  };

  return (
    <>
      {related.length > 0 && (
        <ol ref={list} className="mb-2 rounded-[9px] border border-rule bg-paper px-3.5 py-1">
          {related.map((each, at) => {
            const name = nameOf(each, known[each]);
            return (
              <li key={each} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-1 border-b border-rule py-1.5 last:border-0">
                <span className={`py-0.5 leading-snug ${known[each] === null ? "text-ink-3" : ""}`}>{name}</span>
                <span className="flex">
                  <button type="button" data-move={`${each} -1`} aria-disabled={at === 0} aria-label={`${name} 위로`} title="위로" onClick={() => move(at, -1)} className={step}>
                    <span aria-hidden>↑</span>
                  </button>
                  <button type="button" data-move={`${each} 1`} aria-disabled={at === related.length - 1} aria-label={`${name} 아래로`} title="아래로" onClick={() => move(at, 1)} className={step}>
                    <span aria-hidden>↓</span>
                  </button>
                  <button type="button" aria-label={`${name} 빼기`} title="빼기" onClick={() => onRelated(related.filter((kept) => kept !== each))} className={`${step} hover:text-danger`}>
                    <span aria-hidden>×</span>
                  </button>
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <RelatedSearch
        taken={number === null ? related : [...related, number]}
        isFull={related.length >= LIMITS.related}
        onPick={(headline) => {
          setKnown((others) => ({ ...others, [headline.number]: headline }));
          onRelated([...related, headline.number]);
        }}
      />
      <p className="mt-2 text-[13px] text-ink-3">기사 아래 ‘관련 기사’에 이 순서로 먼저 실립니다. 고르지 않으면 인물과 태그가 같은 기사를 싣습니다.</p>
    </>
  );
}

function nameOf(number: number, headline: Headline | null | undefined): string {
  if (headline) return headlineOf(headline);
  return headline === null ? `${number}번 기사 (지금은 독자에게 보이지 않음)` : `${number}번 기사`;
}
