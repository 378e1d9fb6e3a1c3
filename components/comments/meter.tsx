"use client";
import { useEffect, useState } from "react";
import { MAX_BYTES, MAX_CHARACTERS, measure, tidy } from "@/lib/comments/rules";

/** From here on the bar warns. */
const NEAR = 0.9;
/** Milliseconds of silence before a screen reader hears the count. */
const PAUSE = 900;

/** How much of the limit the text takes, counted as it would be stored. */
export function Meter({ id, text }: { id: string; text: string }) {
  const { bytes, characters } = measure(tidy(text));
  const share = Math.max(bytes / MAX_BYTES, characters / MAX_CHARACTERS);
  const state = share > 1 ? "over" : share >= NEAR ? "near" : "fine";
  const excess = overrun(bytes, characters);
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2.5 gap-y-0.5 text-[14px] tabular-nums text-ink-3" data-state={state}>
      <span aria-hidden className="h-1 w-21 overflow-hidden rounded-full bg-rule forced-colors:border">
        <span
          className={`block h-full origin-left rounded-full transition-transform duration-150 motion-reduce:transition-none forced-colors:bg-[Highlight] ${BAR[state]}`}
          style={{ transform: `scaleX(${Math.min(1, share)})` }}
        />
      </span>
      <span id={id} className={TEXT[state]}>
        <b className="font-semibold text-ink in-data-[state=near]:text-mark in-data-[state=over]:text-danger">{bytes}</b> / {MAX_BYTES}byte · {characters} / {MAX_CHARACTERS}자
      </span>
      {excess && <span className="font-semibold text-danger">{excess}</span>}
      <Announcement bytes={bytes} characters={characters} excess={excess} />
    </div>
  );
}

const BAR = { fine: "bg-accent", near: "bg-mark", over: "bg-danger" };
const TEXT = { fine: "", near: "text-mark", over: "text-danger" };

function overrun(bytes: number, characters: number): string {
  if (characters > MAX_CHARACTERS) return `${characters - MAX_CHARACTERS}자 초과`;
  return bytes > MAX_BYTES ? `${bytes - MAX_BYTES}byte 초과` : "";
}

/** Speaks once the writer pauses, not at every key. */
function Announcement({ bytes, characters, excess }: { bytes: number; characters: number; excess: string }) {
  const [said, say] = useState("");
  useEffect(() => {
    const words = characters ? `${MAX_BYTES}byte 중 ${bytes}byte, ${MAX_CHARACTERS}자 중 ${characters}자. ${excess}` : "";
    const timer = setTimeout(() => say(words), PAUSE);
    return () => clearTimeout(timer);
  }, [bytes, characters, excess]);
  return (
    <span className="sr-only" role="status">
      {said}
    </span>
  );
}
