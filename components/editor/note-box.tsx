"use client";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Notes } from "@/lib/notes/read";
import { NOTE_LIMIT } from "@/lib/notes/rules";
import { Button } from "./button";

type Props = { isNew?: boolean; label: string; verb: string; people: Notes["people"]; onSend: (text: string) => Promise<string | null> };

const MOST = 6;

/** A note being written; after @ the newsroom's names come up, chosen by arrows and Enter. */
export function NoteBox({ isNew = false, label, verb, people, onSend }: Props) {
  const [text, setText] = useState("");
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [isShut, setShut] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const begun = /(?:^|\s)@([^\s@]{0,20})$/.exec(text.slice(0, caret))?.[1];
  const found = begun === undefined || isShut ? [] : people.filter(({ name }) => name.startsWith(begun)).slice(0, MOST);
  const chosen = Math.min(at, found.length - 1);

  const take = (name: string) => {
    const start = caret - (begun?.length ?? 0);
    const next = `${text.slice(0, start)}${name} ${text.slice(caret)}`;
    setText(next);
    setCaret(start + name.length + 1);
    setAt(0);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(start + name.length + 1, start + name.length + 1);
    });
  };
  const send = async () => {
    if (isBusy) return;
    setBusy(true);
    const refused = await onSend(text);
    setBusy(false);
    setRefusal(refused);
    if (refused === null) setText("");
  };
  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return void send();
    }
    if (found.length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") setAt((chosen + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") take(found[chosen]!.name);
    else if (event.key === "Escape") setShut(true);
    else return;
    event.preventDefault();
  };
  return (
    <div className="grid gap-1.5">
      <textarea
        ref={box}
        data-new-note={isNew || undefined}
        rows={2}
        value={text}
        maxLength={NOTE_LIMIT}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder="@로 동료를 부를 수 있습니다"
        onChange={({ target }) => {
          setText(target.value);
          setCaret(target.selectionStart);
          setShut(false);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={walk}
        className="w-full rounded-md border border-ink-3/80 bg-paper px-2.5 py-1.5 placeholder:text-ink-3"
      />
      <ul id={id} role="listbox" aria-label="부를 사람" className="rounded-[9px] border border-rule bg-paper py-1 empty:hidden">
        {found.map((person, index) => (
          <li key={person.id} id={`${id}-${index}`} role="option" aria-selected={index === chosen} onMouseDown={(event) => (event.preventDefault(), take(person.name))} className="cursor-pointer px-3 py-1.5 aria-selected:bg-accent-wash pointer-coarse:py-3">
            {person.name}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {found.length > 0 && `부를 사람 ${found.length}명. 위아래 화살표로 고르고 Enter로 부릅니다.`}
      </p>
      <p role="alert" className="text-danger empty:hidden">
        {refusal}
      </p>
      <div>
        <Button type="button" aria-disabled={isBusy || text.trim() === ""} onClick={() => text.trim() && void send()}>
          {verb}
        </Button>
      </div>
    </div>
  );
}
