"use client";
import type { Editor } from "@tiptap/react";
import { useCallback, useEffect, useState } from "react";
import { reach } from "@/components/ui/reach";
import type { Block } from "@/lib/articles/body";
import { listNotes, resolveNote, writeNote } from "@/lib/notes/actions";
import type { Notes } from "@/lib/notes/read";
import { findParagraph, quoteOf } from "@/lib/notes/rules";
import type { Result } from "@/lib/result";
import { NoteBox } from "./note-box";
import { goToParagraph, installMarks, markParagraphs, paragraphAtCaret, paragraphsOf } from "./note-marks";
import { NoteThread } from "./note-thread";

/** `body` tells when the text has changed: notes are found again by the words of their paragraphs. */
type Props = { editor: Editor | null; number: number | null; body: readonly Block[]; /** Hears how many are open. */ onOpen: (count: number) => void };

/** To where a note of the paragraph with the caret is written; pages that were left stay in the document, hidden. */
export const goToNewNote = (editor: Editor) => editor.view.dom.closest("[data-writing-screen]")?.querySelector<HTMLElement>("[data-new-note]")?.focus();

/** What the newsroom says to itself beside the text. Readers never see it. */
export function NotesPanel({ editor, number, body, onOpen }: Props) {
  const [notes, setNotes] = useState<Notes | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [quote, setQuote] = useState("");
  const [showsResolved, setShowsResolved] = useState(false);

  const hear = useCallback((answer: Result<Notes>): string | null => {
    if (answer.ok) setNotes(answer.value);
    return answer.ok ? null : answer.message;
  }, []);
  useEffect(() => {
    if (number === null) return;
    const look = async (isFirst: boolean) => {
      if (document.hidden) return;
      const answer = await reach(listNotes({ number }));
      setTrouble(hear(answer));
      // A notice may lead to a note that was resolved meanwhile.
      if (isFirst && answer.ok && answer.value.threads.some(({ id, isResolved }) => isResolved && window.location.hash === `#note-${id}`)) setShowsResolved(true);
    };
    const again = () => void look(false);
    queueMicrotask(() => void look(true));
    document.addEventListener("visibilitychange", again);
    return () => document.removeEventListener("visibilitychange", again);
  }, [number, hear]);
  useEffect(() => (editor ? installMarks(editor) : undefined), [editor]);
  useEffect(() => {
    if (!editor) return;
    const follow = () => setQuote(quoteOf(paragraphAtCaret(editor)));
    editor.on("selectionUpdate", follow);
    return () => void editor.off("selectionUpdate", follow);
  }, [editor]);

  const paragraphs = editor && !editor.isDestroyed ? paragraphsOf(editor) : [];
  const placeOf = (words: string) => findParagraph(words, paragraphs);
  const open = notes?.threads.filter(({ isResolved }) => !isResolved) ?? [];
  const { length: openCount } = open;
  useEffect(() => onOpen(openCount), [onOpen, openCount]);
  const places = open.flatMap((thread) => placeOf(thread.quote) ?? []).join();
  useEffect(() => {
    if (editor) markParagraphs(editor, new Set(places ? places.split(",").map(Number) : []));
  }, [editor, places, body]);
  const isThere = notes !== null;
  useEffect(() => {
    if (isThere && window.location.hash.startsWith("#note-")) document.getElementById(window.location.hash.slice(1))?.focus();
  }, [isThere]);

  if (number === null) return <p data-new-note tabIndex={-1} className="text-[13.5px] text-ink-2">기사가 처음 저장되면 메모를 남길 수 있습니다.</p>;
  const shown = notes?.threads.filter(({ isResolved }) => showsResolved || !isResolved) ?? [];
  const resolved = (notes?.threads.length ?? 0) - open.length;
  return (
    <div className="grid grid-cols-1 gap-3">
      <div>
        <p className="mb-1 line-clamp-2 text-[13px] text-ink-3">{quote ? `이 문단에: ${quote}` : "기사 전체에"}</p>
        <NoteBox isNew label={quote ? "이 문단에 메모" : "기사 전체에 메모"} verb="메모 남기기" people={notes?.people ?? []} onSend={async (text) => hear(await reach(writeNote({ number, quote, text })))} />
      </div>
      <p role="alert" className="text-danger empty:hidden">
        {trouble}
      </p>
      {notes === null && !trouble && <p className="text-[13.5px] text-ink-3">메모를 불러오는 중…</p>}
      {notes && shown.length === 0 && <p className="text-[13.5px] text-ink-3">열린 메모가 없습니다.</p>}
      <ul aria-label="메모" className="grid grid-cols-1 gap-2">
        {shown.map((thread) => {
          const place = placeOf(thread.quote);
          return (
            <NoteThread
              key={thread.id}
              thread={thread}
              people={notes?.people ?? []}
              isFound={place !== null}
              onGo={() => editor && place !== null && goToParagraph(editor, place)}
              onAnswer={async (text) => hear(await reach(writeNote({ number, text, parentId: thread.id })))}
              onResolve={async (isResolved) => setTrouble(hear(await reach(resolveNote({ id: thread.id, isResolved }))))}
            />
          );
        })}
      </ul>
      {resolved > 0 && (
        <button type="button" aria-pressed={showsResolved} onClick={() => setShowsResolved(!showsResolved)} className="min-h-8 cursor-pointer justify-self-start text-accent underline underline-offset-2 pointer-coarse:min-h-11">
          {showsResolved ? "해결한 메모 감추기" : `해결한 메모 ${resolved}개 보기`}
        </button>
      )}
    </div>
  );
}
