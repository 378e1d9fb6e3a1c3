"use client";
import { useState } from "react";
import { stamp } from "@/lib/korean/time";
import type { Notes, Thread } from "@/lib/notes/read";
import { Button } from "./button";
import { NoteBox } from "./note-box";

type Props = { thread: Thread; people: Notes["people"]; isFound: boolean; onGo: () => void; onAnswer: (text: string) => Promise<string | null>; onResolve: (isResolved: boolean) => void };

export function NoteThread({ thread, people, isFound, onGo, onAnswer, onResolve }: Props) {
  const [isAnswering, setAnswering] = useState(false);
  const { id, quote, isResolved, answers } = thread;
  return (
    <li id={`note-${id}`} tabIndex={-1} className="rounded-[9px] border border-rule bg-paper p-3 target:border-mark">
      {quote &&
        (isFound ? (
          <button type="button" onClick={onGo} className="mb-1.5 block w-full cursor-pointer border-l-2 border-mark pl-2 text-left text-[13px] text-ink-2 hover:underline">
            <span className="line-clamp-2">{quote}</span>
          </button>
        ) : (
          <p className="mb-1.5 border-l-2 border-rule pl-2 text-[13px] text-ink-3">
            <b className="font-semibold">지워진 문단</b> <span className="line-clamp-2">{quote}</span>
          </p>
        ))}
      {[thread, ...answers].map((note) => (
        <div key={note.id} className={note === thread ? "" : "mt-2 border-t border-rule pt-2"}>
          <p className="text-[13px] text-ink-3">
            <b className="font-semibold text-ink">{note.by}</b> <time dateTime={note.at}>{stamp(note.at).slice(5, 16)}</time>
          </p>
          <p className="whitespace-pre-line">{note.text}</p>
        </div>
      ))}
      <div className="mt-2 flex flex-wrap gap-1.5">
        {!isResolved && (
          <Button type="button" aria-expanded={isAnswering} onClick={() => setAnswering(!isAnswering)}>
            답하기
          </Button>
        )}
        <Button type="button" onClick={() => onResolve(!isResolved)}>
          {isResolved ? "다시 열기" : "해결"}
        </Button>
      </div>
      {isAnswering && !isResolved && (
        <div className="mt-2">
          <NoteBox
            label="답"
            verb="답 남기기"
            people={people}
            onSend={async (text) => {
              const refused = await onAnswer(text);
              if (refused === null) setAnswering(false);
              return refused;
            }}
          />
        </div>
      )}
    </li>
  );
}
