"use client";
import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { dispatch, foundIn, replacedAll, replacedOne, stepped, withWords } from "./find";

type Props = { editor: Editor; onClose: () => void };

const FIELD = "h-9 w-full min-w-0 rounded-md border border-ink-3/80 bg-paper px-2.5";

/** 찾기·바꾸기 under the toolbar. Enter goes on, Shift with Enter back, Escape returns to the text. */
export function FindBar({ editor, onClose }: Props) {
  const [words, setWords] = useState(() => chosenWords(editor));
  const [text, setText] = useState("");
  const [news, setNews] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { count, nth } = useEditorState({ editor, selector: ({ editor: now }) => ({ count: foundIn(now.state).ranges.length, nth: foundIn(now.state).current + 1 }) });

  useEffect(() => {
    dispatch(editor, (state) => withWords(state, words));
  }, [editor, words]);
  useEffect(() => {
    field.current?.select();
    return () => void dispatch(editor, (state) => withWords(state, ""));
  }, [editor]);

  const go = (step: -1 | 1) => dispatch(editor, (state) => stepped(state, step));
  const replace = () => {
    dispatch(editor, (state) => replacedOne(state, text));
    setNews("");
  };
  const replaceAll = () => {
    let replaced = 0;
    dispatch(editor, (state) => {
      const all = replacedAll(state, text);
      replaced = all?.count ?? 0;
      return all?.tr ?? null;
    });
    setNews(replaced > 0 ? `${replaced}곳을 바꿨습니다. 되돌리기로 한 번에 되돌릴 수 있습니다.` : "");
  };
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const onKey = (event: KeyboardEvent, onEnter: () => void) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter") onEnter();
    else return;
    event.preventDefault();
  };

  return (
    <div role="search" aria-label="본문에서 찾기" className="mt-1.5 grid gap-1.5 rounded-lg bg-wash p-2.5 text-[13.5px]">
      <div className="flex flex-wrap items-center gap-1.5 [&>input]:flex-1 [&>input]:basis-44">
        <input ref={field} autoFocus aria-label="찾을 말" placeholder="찾을 말" value={words} onChange={(event) => setWords(event.target.value)} onKeyDown={(event) => onKey(event, () => go(event.shiftKey ? -1 : 1))} className={FIELD} />
        <p role="status" className="min-w-16 text-center text-ink-2 tabular-nums">
          {words && (count > 0 ? `${count}곳 중 ${nth}` : "없음")}
        </p>
        <Button type="button" aria-label="이전 찾기" disabled={count === 0} onClick={() => go(-1)}>
          이전
        </Button>
        <Button type="button" aria-label="다음 찾기" disabled={count === 0} onClick={() => go(1)}>
          다음
        </Button>
        <Button type="button" onClick={close}>
          닫기
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-1.5 [&>input]:flex-1 [&>input]:basis-44">
        <input aria-label="바꿀 말" placeholder="바꿀 말" value={text} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => onKey(event, replace)} className={FIELD} />
        <Button type="button" disabled={count === 0} onClick={replace}>
          바꾸기
        </Button>
        <Button type="button" disabled={count === 0} onClick={replaceAll}>
          모두 바꾸기
        </Button>
      </div>
      <p role="status" className="text-ink-2 empty:hidden">
        {news}
      </p>
    </div>
  );
}

/** What is selected, when it is a few words of one paragraph. */
function chosenWords({ state: { doc, selection } }: Editor): string {
  const text = doc.textBetween(selection.from, selection.to, "\n", "\n");
  return text.length <= 60 && !text.includes("\n") ? text : "";
}
