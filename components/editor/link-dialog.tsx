"use client";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { safeHref } from "@/lib/articles/text";
import { Button } from "./button";

type Props = { editor: Editor; onClose: () => void };

const DOMAIN = /^[^\s/:@]+\.[^\s/:@]+/;

/** "manpa.kr/a" becomes https; anything a reader may not be sent to is null. */
const readHref = (typed: string) => safeHref(DOMAIN.test(typed.trim()) ? `https://${typed.trim()}` : typed);

export function LinkDialog({ editor, onClose }: Props) {
  // as it was when the dialog opened
  const [current] = useState<string>(() => editor.getAttributes("link").href ?? "");
  const [asksWords] = useState(() => editor.state.selection.empty && !current);
  const [typed, setTyped] = useState(current);
  const [words, setWords] = useState("");
  const [refusal, setRefusal] = useState("");

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const href = readHref(typed);
    if (!href) return setRefusal("https://로 시작하는 주소나 /articles/12 같은 이 사이트의 주소를 적어 주세요.");
    onClose();
    const chain = editor.chain().focus().extendMarkRange("link");
    if (asksWords) chain.insertContent({ type: "text", text: words.trim() || href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
  };

  return (
    <Modal title={current ? "링크 고치기" : "링크 넣기"} onClose={onClose}>
      <form onSubmit={apply} noValidate className="grid gap-3">
        <label className="grid gap-1 font-semibold">
          주소
          <input
            autoFocus
            inputMode="url"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-invalid={refusal !== ""}
            aria-describedby="link-refusal"
            placeholder="https://"
            className="h-10 rounded-md border border-ink-3/80 bg-paper px-3 font-normal"
          />
        </label>
        <p id="link-refusal" role="alert" className="text-[13.5px] text-danger empty:hidden">
          {refusal}
        </p>
        {asksWords && (
          <label className="grid gap-1 font-semibold">
            보일 글
            <input value={words} onChange={(event) => setWords(event.target.value)} className="h-10 rounded-md border border-ink-3/80 bg-paper px-3 font-normal" />
          </label>
        )}
        <div className="mt-2 flex justify-end gap-2">
          {current && (
            <Button type="button" onClick={remove} className="mr-auto">
              링크 없애기
            </Button>
          )}
          <Button type="button" onClick={onClose}>
            취소
          </Button>
          <Button tone="go">적용</Button>
        </div>
      </form>
    </Modal>
  );
}
