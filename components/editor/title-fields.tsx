"use client";
import { useRef } from "react";
import { LIMITS } from "@/lib/articles/rules";
import type { ArticleContent } from "@/lib/articles/schema";
import { GrowingText } from "./growing-text";
import type { Way } from "./text-history";
import type { TitleHistory, TitleName } from "./title-history";

type Props = { content: ArticleContent; titles: TitleHistory; onDone: () => void };

/** 제목 and 부제. Enter walks on: title, deck, body. */
export function TitleFields({ content, titles, onDone }: Props) {
  const deck = useRef<HTMLTextAreaElement>(null);
  const about = (name: TitleName) => ({
    name,
    "data-history": name,
    value: content[name],
    onCompositionStart: titles.compose,
    onText: (text: string, isComposing: boolean) => titles.write(name, text, isComposing),
    onWay: (way: Way) => titles.go(way),
  });
  return (
    <>
      <GrowingText
        {...about("title")}
        aria-label="제목"
        placeholder="제목"
        maxLength={LIMITS.title}
        onEnter={() => deck.current?.focus()}
        className="text-[26px] leading-[1.32] font-[760] tracking-[-.028em] min-[820px]:text-[33px]"
      />
      <GrowingText
        ref={deck}
        {...about("deck")}
        aria-label="부제"
        placeholder="부제 (선택)"
        maxLength={LIMITS.deck}
        onEnter={onDone}
        className="mt-3 mb-5 border-l-[3px] border-accent py-0.5 pl-[13px] text-[17.5px] leading-[1.55] text-ink-2"
      />
    </>
  );
}
