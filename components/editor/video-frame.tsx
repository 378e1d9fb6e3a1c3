"use client";
import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { watchUrl } from "@/lib/articles/video";
import { writeBehind } from "./caret";
import { moveByButton } from "./frame";
import { FrameField } from "./frame-field";
import { FrameTools } from "./frame-tools";
import type { VideoAttrs } from "./video-node";

/** A video in the writing sheet. Nothing is loaded from YouTube here either. */
export function VideoFrame({ editor, node, getPos, selected, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const { videoId, title } = node.attrs as VideoAttrs;
  const withPosition = (act: (position: number) => void) => {
    const position = getPos();
    if (position !== undefined) act(position);
  };
  const remove = () => {
    deleteNode();
    editor.commands.focus();
  };
  return (
    <NodeViewWrapper
      as="figure"
      contentEditable={false}
      className={`mt-1 mb-6.5 overflow-hidden rounded-lg border bg-paper ${selected ? "border-accent ring-2 ring-accent/30" : "border-rule"}`}
    >
      <div data-drag-handle className="flex items-center gap-3 bg-wash px-3.5 py-4 text-[13.5px] leading-normal">
        <svg viewBox="0 0 72 72" aria-hidden="true" className="size-10 shrink-0 text-ink-3">
          <circle cx="36" cy="36" r="34" fill="none" stroke="currentColor" strokeWidth="4" />
          <path d="M29 23v26l21-13z" fill="currentColor" />
        </svg>
        <p className="min-w-0">
          <span className="block font-semibold text-ink-2">YouTube 영상</span>
          <a href={watchUrl(videoId)} target="_blank" rel="noopener" className="text-accent underline underline-offset-2">
            youtu.be/{videoId}
            <span className="sr-only"> 새 창에서 보기</span>
          </a>
        </p>
      </div>
      <div className="px-3.5 pt-2.5 pb-1.5 text-[13.5px] leading-normal">
        <FrameField name="title" label="영상 제목" missing="제목이 비어 있습니다" value={title} onText={(text) => updateAttributes({ title: text })} onEnter={() => withPosition((position) => writeBehind(editor, position))} />
      </div>
      <FrameTools what="영상" onMove={(step) => withPosition((position) => moveByButton(editor, position, step))} onRemove={remove} />
    </NodeViewWrapper>
  );
}
