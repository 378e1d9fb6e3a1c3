"use client";
import { useId, useState } from "react";
import { GrowingText } from "./growing-text";

type Props = {
  name: string;
  label: string;
  value: string;
  onText: (text: string) => void;
  onEnter: () => void;
  /** What an empty field says when it may stay empty … */
  hint?: string;
  /** … and when it may not. */
  missing?: string;
};

/**
 * One text of a photo. While it has the focus the field shows its own copy: the document answers
 * a beat later, and a field rewritten in between would break the syllable being composed.
 */
export function FrameField({ name, label, value, onText, onEnter, hint = "", missing }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  return (
    <div className="grid grid-cols-[76px_1fr] items-baseline gap-x-2.5">
      <label htmlFor={id} className="py-1 text-ink-3">
        {label}
      </label>
      <GrowingText
        id={id}
        name={name}
        value={shown}
        placeholder={missing ?? hint}
        aria-invalid={missing !== undefined && shown.trim() === ""}
        onFocus={() => setTyped(value)}
        onBlur={() => setTyped(null)}
        onText={(text) => {
          setTyped(text);
          onText(text);
        }}
        onEnter={onEnter}
        className={`rounded px-1.5 py-0.5 focus-within:bg-wash ${missing ? "[&_textarea]:placeholder:font-semibold [&_textarea]:placeholder:text-danger" : ""}`}
      />
    </div>
  );
}
