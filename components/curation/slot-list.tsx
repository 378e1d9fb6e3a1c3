"use client";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { headlineOf } from "@/lib/articles/text";
import type { BoardHeadline } from "@/lib/curation/desk-read";
import { moved, placeOf } from "@/lib/curation/rules";

type Props = { numbers: readonly number[]; known: Record<number, BoardHeadline>; isFront: boolean; onNumbers: (numbers: number[], said: string) => void };

const step = "grid size-9 cursor-pointer place-items-center rounded-md text-ink-2 hover:bg-wash hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-35 pointer-coarse:size-11";

export const nameOf = (number: number, known: Record<number, BoardHeadline>): string => (known[number] ? headlineOf(known[number]) : `${number}번 기사`);

/** The articles of a layout in their places: dragged by the row, or moved by its buttons. */
export function SlotList({ numbers, known, isFront, onNumbers }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [focus, setFocus] = useState<{ number: number; way: -1 | 1 } | null>(null);

  // The browser forgets the focus of a row that changes its place.
  useEffect(() => {
    if (focus) list.current?.querySelector<HTMLElement>(`[data-move="${focus.number} ${focus.way}"]`)?.focus();
  }, [focus]);

  const move = (from: number, to: number) => {
    const number = numbers[from];
    if (number === undefined || to === from || to < 0 || to >= numbers.length) return;
    onNumbers(moved(numbers, from, to), `${nameOf(number, known)}: ${placeOf(to, isFront)}`);
  };
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged !== null) move(dragged, to);
    setDragged(null);
  };
  const press = (at: number, way: -1 | 1) => {
    move(at, at + way);
    setFocus({ number: numbers[at]!, way });
  };

  return (
    <ol ref={list} aria-label="고른 기사" className="rounded-[9px] border border-rule">
      {numbers.map((number, at) => {
        const name = nameOf(number, known);
        return (
          <li
            key={number}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              setDragged(at);
            }}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => drop(event, at)}
            onDragEnd={() => setDragged(null)}
            className={`grid cursor-grab grid-cols-[minmax(0,1fr)_auto] items-center gap-2 border-b border-rule px-3.5 py-2 last:border-0 ${dragged === at ? "opacity-45" : ""}`}
          >
            <span className="min-w-0">
              <span className={`block text-[13px] ${at === 0 ? "font-semibold text-accent" : "text-ink-3"}`}>{placeOf(at, isFront)}</span>
              <span className={`block leading-snug ${at === 0 ? "font-bold" : "font-medium"}`}>{name}</span>
              {known[number]?.isPublic === false && <span className="block text-[13px] text-danger">지금은 독자에게 보이지 않아, 새 기사가 대신 실립니다.</span>}
            </span>
            <span className="flex">
              <button type="button" data-move={`${number} -1`} aria-disabled={at === 0} aria-label={`${name} 위로`} title="위로" onClick={() => press(at, -1)} className={step}>
                <span aria-hidden>↑</span>
              </button>
              <button type="button" data-move={`${number} 1`} aria-disabled={at === numbers.length - 1} aria-label={`${name} 아래로`} title="아래로" onClick={() => press(at, 1)} className={step}>
                <span aria-hidden>↓</span>
              </button>
              <button type="button" aria-label={`${name} 빼기`} title="빼기" onClick={() => onNumbers(numbers.filter((each) => each !== number), `${name}: 뺐습니다.`)} className={`${step} hover:text-danger`}>
                <span aria-hidden>×</span>
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
