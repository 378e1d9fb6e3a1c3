"use client";
import type { Editor } from "@tiptap/react";
import type { ChangeEvent, Ref } from "react";
import { toDocument } from "./document";
import { readDocument } from "./docx";
import { LARGEST_DOCUMENT, TOO_LARGE } from "./docx-file";
import { insertBlocks } from "./frame";
import { documentNews } from "./paste/dropped";

type Props = { editor: Editor | null; ref: Ref<HTMLInputElement>; onTold: (news: string) => void };

/** Behind the button 문서 불러오기: the chosen file's text at the caret. */
export function DocumentInput({ editor, ref, onTold }: Props) {
  const load = async (file: File) => {
    onTold("문서를 읽고 있습니다.");
    // one too large is refused by its size alone, unread
    if (file.size > LARGEST_DOCUMENT) return onTold(TOO_LARGE);
    const answer = await readDocument(new Uint8Array(await file.arrayBuffer()));
    if (!editor || editor.isDestroyed) return;
    if (!answer.ok) return onTold(answer.message);
    if (answer.blocks.length === 0) return onTold("문서에 옮길 글이 없습니다.");
    insertBlocks(editor, toDocument(answer.blocks).content ?? []);
    onTold(documentNews(file.name, answer.dropped));
  };
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) load(file).catch(() => onTold("파일을 읽지 못했습니다. 다시 골라 주세요."));
    target.value = "";
  };
  return <input ref={ref} type="file" accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document" hidden onChange={pick} />;
}
