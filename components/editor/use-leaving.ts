"use client";
import type { Editor } from "@tiptap/react";
import { useEffect } from "react";
import { isWaitingForPhoto } from "./photo-node";

const LEAVE = "아직 올라가지 않은 사진이 있습니다. 지금 나가면 그 사진과 적어 둔 설명이 기사에 남지 않을 수 있습니다. 나갈까요?";

/** Asks before the writer leaves while a photo of the text is on its way: what is saved does not have it yet. */
export function useLeaving(editor: Editor | null) {
  useEffect(() => {
    if (!editor) return;
    const isWaiting = () => !editor.isDestroyed && isWaitingForPhoto(editor);
    const follow = (event: MouseEvent) => {
      if (!leadsAway(event) || !isWaiting() || window.confirm(LEAVE)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const on = new AbortController();
    const { signal } = on;
    window.addEventListener("beforeunload", (event) => isWaiting() && event.preventDefault(), { signal });
    // at the window, before the router hears of it
    window.addEventListener("click", follow, { signal, capture: true });
    return () => on.abort();
  }, [editor]);
}

/** Whether the click opens another page of the site in this window; for those outside the browser asks by itself. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || link.isContentEditable || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  return link.target !== "_blank" && link.origin === location.origin && link.pathname !== location.pathname;
}
