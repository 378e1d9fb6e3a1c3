"use client";
import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { useEffect, useState } from "react";
import { headlineOf } from "@/lib/articles/text";
import type { Headline } from "@/lib/search/headline-read";
import { moveByButton } from "./frame";
import { FrameTools } from "./frame-tools";
import { askHeadlines } from "./headlines";

/** Another article in the writing sheet, by the headline that it has now. */
export function ArticleFrame({ editor, node, getPos, selected, deleteNode }: ReactNodeViewProps) {
  const number = Number(node.attrs.number);
  // undefined until the newsroom has answered; null when readers cannot see it
  const [headline, setHeadline] = useState<Headline | null>();
  useEffect(() => {
    const on = new AbortController();
    void askHeadlines([number], on.signal).then((answer) => {
      if (answer.ok) setHeadline(answer.value[0] ?? null);
    });
    return () => on.abort();
  }, [number]);

  const remove = () => {
    deleteNode();
    editor.commands.focus();
  };
  const move = (step: -1 | 1) => {
    const position = getPos();
    if (position !== undefined) moveByButton(editor, position, step);
  };
  return (
    <NodeViewWrapper
      as="figure"
      contentEditable={false}
      className={`mt-1 mb-6.5 overflow-hidden rounded-lg border bg-paper ${selected ? "border-accent ring-2 ring-accent/30" : "border-rule"}`}
    >
      <div data-drag-handle className="bg-wash px-3.5 py-3 text-[15px] leading-normal">
        <p className="text-[13px] font-semibold text-ink-3">관련 기사 · {number}번</p>
        {headline ? (
          <a href={`/articles/${number}`} target="_blank" rel="noopener" className="font-semibold">
            {headlineOf(headline)}
            <span className="sr-only"> 새 창에서 보기</span>
          </a>
        ) : (
          <p className="text-ink-3">{headline === null ? "지금은 독자에게 보이지 않는 기사라 실리지 않습니다." : "제목을 불러오는 중…"}</p>
        )}
      </div>
      <FrameTools what="관련 기사" onMove={move} onRemove={remove} />
    </NodeViewWrapper>
  );
}
