"use client";
import { useRef } from "react";
import { LIMITS } from "@/lib/articles/rules";
import type { ArticleContent } from "@/lib/articles/schema";
import { GrowingText } from "./growing-text";

type Props = { content: ArticleContent; onChange: (change: Partial<ArticleContent>) => void; onDone: () => void };

/** 제목 and 부제. Enter walks on: title, deck, body. */
export function TitleFields({ content, onChange, onDone }: Props) {
  const deck = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <GrowingText
        name="title"
        aria-label="제목"
        placeholder="제목"
        maxLength={LIMITS.title}
        value={content.title}
        onText={(title) => onChange({ title })}
        onEnter={() => deck.current?.focus()}
        className="text-[26px] leading-[1.32] font-[760] tracking-[-.028em] min-[820px]:text-[33px]"
      />
      <GrowingText
        ref={deck}
        name="deck"
        aria-label="부제"
        placeholder="부제 (선택)"
        maxLength={LIMITS.deck}
        value={content.deck}
        onText={(deck) => onChange({ deck })}
        onEnter={onDone}
        className="mt-3 mb-5 border-l-[3px] border-accent py-0.5 pl-[13px] text-[17.5px] leading-[1.55] text-ink-2"
      />
    </>
  );
}
