"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { dayOf } from "@/lib/korean/time";
import type { Result } from "@/lib/result";
import type { Headline } from "@/lib/search/headline-read";
import { headlineOf } from "@/lib/articles/text";
import { searchHeadlines } from "./headlines";

type Props = { taken: readonly number[]; isFull: boolean; label?: string; full?: string; onPick: (headline: Headline) => void };
type Answer = { words: string; result: Result<Headline[]> };

/** Milliseconds after the last key before the words are sent. */
const QUIET = 250;

/** Finds public articles as one types; the arrow keys walk from the box through what was found. */
export function RelatedSearch({ taken, isFull, label = "관련 기사 찾기", full = "다섯 건을 모두 골랐습니다", onPick }: Props) {
  const [words, setWords] = useState("");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const asked = words.trim();

  useEffect(() => {
    if (!asked) return;
    const on = new AbortController();
    const timer = setTimeout(async () => {
      const result = await searchHeadlines(asked, on.signal);
      if (!on.signal.aborted) setAnswer({ words: asked, result });
    }, QUIET);
    return () => {
      on.abort();
      clearTimeout(timer);
    };
  }, [asked]);

  const current = answer?.words === asked && asked ? answer.result : null;
  const found = current?.ok ? current.value.filter(({ number }) => !taken.includes(number)) : [];
  const clear = () => {
    setWords("");
    box.current?.querySelector("input")?.focus();
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("input, [data-found]") ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? (event.key === "Enter" && at === 0 ? 1 : 0);
    if (event.key === "Escape" && words) clear();
    else if (step === 0) return;
    else stops[at + step]?.focus();
    event.preventDefault();
  };

  return (
    <div ref={box} onKeyDown={walk}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={words}
        disabled={isFull}
        placeholder={isFull ? full : "제목이나 기사 번호로 찾기"}
        onChange={(event) => setWords(event.target.value)}
        className="h-9 w-full rounded-md border border-ink-3/80 bg-paper px-2.5 placeholder:text-ink-3 disabled:border-rule disabled:bg-transparent pointer-coarse:h-11"
      />
      <p role="status" className="mt-1 text-[13px] text-ink-3 empty:hidden">
        {asked && !isFull ? tell(current, found.length) : ""}
      </p>
      {found.length > 0 && !isFull && (
        <ul className="mt-1 rounded-[9px] border border-rule bg-paper py-1">
          {found.map((headline) => (
            <li key={headline.number}>
              <button
                type="button"
                data-found
                onClick={() => {
                  onPick(headline);
                  clear();
                }}
                className="block w-full px-3.5 py-1.5 text-left leading-snug hover:bg-wash"
              >
                {headlineOf(headline)}
                <span className="block text-[13px] text-ink-3 tabular-nums">
                  {dayOf(headline.publishedAt)} · {headline.number}번
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function tell(result: Result<Headline[]> | null, count: number): string {
  if (!result) return "찾는 중…";
  if (!result.ok) return result.message;
  return count > 0 ? `${count}건을 찾았습니다. 고르면 더합니다.` : "더할 수 있는 발행된 기사가 없습니다.";
}
