"use client";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"textarea">, "value" | "onChange" | "rows"> & {
  value: string;
  onText: (text: string) => void;
  /** Enter, once no syllable is being composed. */
  onEnter?: () => void;
};

/** A one-line text that may be long: it wraps and grows, and never holds a line break. */
export function GrowingText({ value, onText, onEnter, className = "", ...rest }: Props) {
  return (
    <span
      data-text={`${value} `}
      className={`grid after:invisible after:whitespace-pre-wrap after:content-[attr(data-text)] after:[grid-area:1/1] ${className}`}
    >
      <textarea
        {...rest}
        rows={1}
        value={value}
        onChange={(event) => onText(event.target.value.replace(/\s*[\r\n]+\s*/g, " "))}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter?.();
        }}
        className="block min-h-6 w-full resize-none overflow-hidden bg-transparent p-0 [font:inherit] [letter-spacing:inherit] placeholder:text-ink-3 [grid-area:1/1]"
      />
    </span>
  );
}
