"use client";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CommentView, Sort } from "@/lib/comments/rules";
import type { LiveRowsProps } from "./live-rows";
import type { Pulse } from "./pulse";
import type { Kind, Thread } from "./thread-state";

export type Marks = { reactions: Record<string, Kind>; own: string[]; reported: string[]; held: CommentView[]; muted: string[]; mayPick: boolean };
/** What is open beside a comment: a dialog, or the box to change it. */
export type Tool = { kind: "report" | "mute" | "edit" | "withdraw"; id: string };

type State = {
  /** Null while the page's own HTML is all there is. */
  thread: Thread | null;
  Rows: ComponentType<LiveRowsProps> | null;
  sort: Sort;
  picks: CommentView[];
  marks: Marks;
  /** What the reader has been shown, so that what came since can be counted. */
  known: Pulse;
  isLoading: boolean;
  said: string;
  refused: string;
  /** Threads with an open box for a reply; the number is new each time the box is to be filled anew. */
  replying: Record<string, number>;
  tool: Tool | null;
};

/** One reader before one article's comments; `moves.ts` holds what they can do. */
export type Reading = {
  articleNumber: number;
  now: () => State;
  set: (change: Partial<State>) => void;
  /** The same at once, so that the focus is where it belongs before anything else opens. */
  setAtOnce: (change: Partial<State>) => void;
  /** Moves the focus to what the selector finds, once it is drawn. */
  focusOn: (selector: string | null) => void;
  say: (words: string) => void;
  complain: (words: string) => void;
  /** The way from HTML to data, gone once. */
  arriving: { current: Promise<Thread | null> | null };
};

const NO_MARKS: Marks = { reactions: {}, own: [], reported: [], held: [], muted: [], mayPick: false };
const NOTHING_YET = { thread: null, Rows: null, marks: NO_MARKS, isLoading: false, said: "", refused: "", replying: {}, tool: null };

type Given = { articleNumber: number; order: Sort; pulse: Pulse; picks: CommentView[] };

export function useReading({ articleNumber, order, pulse, picks }: Given): [State, Reading] {
  const [state, setState] = useState<State>({ ...NOTHING_YET, sort: order, known: pulse, picks });
  const toFocus = useRef<string | null>(null);
  const [reading] = useState((): Reading => {
    let current = state;
    const set = (change: Partial<State>) => setState((current = { ...current, ...change }));
    return {
      articleNumber,
      now: () => current,
      set,
      setAtOnce: (change) => flushSync(() => set(change)),
      focusOn: (selector) => (toFocus.current = selector),
      say: (said) => set({ said, refused: "" }),
      complain: (refused) => set({ said: "", refused }),
      arriving: { current: null },
    };
  });

  useEffect(() => {
    if (!toFocus.current) return;
    const target = document.querySelector<HTMLElement>(toFocus.current);
    for (const fold of [target?.closest("details"), target?.querySelector(":scope > details")]) fold?.setAttribute("open", "");
    target?.focus();
    toFocus.current = null;
  });

  return [state, reading];
}
