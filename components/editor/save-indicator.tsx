"use client";
import { useSyncExternalStore } from "react";
import { stamp } from "@/lib/korean/time";
import type { DraftStore, Snapshot } from "./draft-store";

export function SaveIndicator({ store }: { store: DraftStore }) {
  const snapshot = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [text, dot] = wordsOf(snapshot);
  return (
    <p role="status" className={`flex items-center gap-1.5 text-[13.5px] ${dot === "bg-danger" ? "font-semibold text-danger" : "text-ink-3"}`}>
      <span aria-hidden className={`size-[7px] shrink-0 rounded-full ${dot}`} />
      {text}
    </p>
  );
}

function wordsOf({ save, saved }: Snapshot): [text: string, dot: string] {
  switch (save.kind) {
    case "saved":
      return saved.savedAt ? [`저장됨 · ${stamp(saved.savedAt).slice(11)}`, "bg-accent"] : ["아직 저장하지 않음", "bg-ink-3"];
    case "empty":
      return ["아직 저장할 글이 없습니다.", "bg-ink-3"];
    case "changed":
      return ["고치는 중", "bg-mark"];
    case "saving":
      return ["저장 중", "bg-mark"];
    case "failed":
    case "stale":
      return [save.kept ? "저장 못 함: 이 기기에 보관됨" : "저장 못 함: 창을 닫지 마세요", "bg-danger"];
  }
}
