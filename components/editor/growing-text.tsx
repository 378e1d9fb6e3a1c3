"use client";
import type { ComponentProps } from "react";
import { type Way, wayOf } from "./text-history";

type Props = Omit<ComponentProps<"textarea">, "value" | "onChange" | "rows"> & {
  value: string;
  onText: (text: string, isComposing: boolean) => void;
  /** Enter, once no syllable is being composed. */
  onEnter?: () => void;
  /** Undoing and doing again, for a field that keeps its own history. */
  onWay?: (way: Way) => void;
};

/** A one-line text that may be long: it wraps and grows, and never holds a line break. */
export function GrowingText({ value, onText, onEnter, onWay, className = "", ...rest }: Props) {
  return (
    <span
      data-text={`${value} `}
      className={`grid after:invisible after:whitespace-pre-wrap after:content-[attr(data-text)] after:[grid-area:1/1] ${className}`}
    >
      <textarea
        {...rest}
        rows={1}
        value={value}
        onChange={({ target, nativeEvent }) => onText(target.value.replace(/\s*[\r\n]+\s*/g, " "), "isComposing" in nativeEvent && nativeEvent.isComposing === true)}
        onKeyDown={(event) => {
          const way = onWay && wayOf(event.nativeEvent);
          if (way) {
            event.preventDefault();
            return onWay(way);
          }
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter?.();
        }}
        className="block min-h-6 w-full resize-none overflow-hidden bg-transparent p-0 [font:inherit] [letter-spacing:inherit] placeholder:text-ink-3 [grid-area:1/1]"
      />
    </span>
  );
}
