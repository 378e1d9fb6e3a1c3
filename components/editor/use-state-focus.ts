"use client";
import { type RefObject, useEffect, useRef } from "react";

type StateFocus = [state: RefObject<HTMLSpanElement | null>, noteTaken: () => void];

/**
 * Once a step is taken and its dialog gone, the focus goes to the article's state: the button that asked may be gone too.
 * `startsTaken`: the step itself drew this page anew.
 */
export function useStateFocus({ isAsking, startsTaken }: { isAsking: boolean; startsTaken: boolean }): StateFocus {
  const state = useRef<HTMLSpanElement>(null);
  const isTaken = useRef(startsTaken);
  useEffect(() => {
    if (isAsking || !isTaken.current) return;
    isTaken.current = false;
    state.current?.focus();
  }, [isAsking]);
  return [state, () => void (isTaken.current = true)];
}
