import type { ReactNode } from "react";

type Span = { start: number; end: number; word: string };

/** A comment with the words that held it marked. Spans count UTF-16 units of the stored text; what does not fit is left out. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, word } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} title={`금칙어 ‘${word}’`} className="rounded-[3px] bg-mark-wash px-0.5 text-mark">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
