import type { Run } from "@/lib/articles/body";
import { cleanText, safeHref } from "@/lib/articles/text";
import { joinRuns } from "../document";
import { type Element, styleOf } from "./markup";

/** What the words around the caret look like while a copied text is read. */
export type Look = { bold?: true; italic?: true; href?: string; keepsLines?: true };

const BOLD = /^(?:bold|bolder|[6-9]00)/;
const NOT_BOLD = /^(?:normal|lighter|[1-5]00)/;

/** The marks that an element adds or takes away. A style outweighs the name: Google wraps whole documents in a light <b>. */
export function lookWithin(element: Element, look: Look): Look {
  const { name } = element;
  const style = styleOf(element);
  const weight = style.get("font-weight") ?? "";
  const slant = style.get("font-style") ?? "";
  const space = style.get("white-space") ?? "";
  const next: Look = { ...look };
  if (name === "b" || name === "strong" || BOLD.test(weight)) next.bold = true;
  if (NOT_BOLD.test(weight)) delete next.bold;
  if (name === "i" || name === "em" || /^(?:italic|oblique)/.test(slant)) next.italic = true;
  if (slant === "normal") delete next.italic;
  if (name === "pre" || /^(?:pre|break-spaces)/.test(space)) next.keepsLines = true;
  if (/^(?:normal|nowrap)/.test(space)) delete next.keepsLines;
  return next;
}

/** Where a copied link leads; null for what no reader may be sent to. A bare path meant another site's. */
export function hrefOf({ attributes }: Element): string | null {
  const raw = attributes.href ?? "";
  return /^\s*(?:https?|mailto):/i.test(raw) ? safeHref(raw) : null;
}

/** A name of a place in the text, a bookmark or a way back from a note: nothing is lost with it. */
export const isBookmark = ({ attributes }: Element): boolean => !attributes.href || attributes.href.startsWith("#");

export function runOf(text: string, { bold, italic, href, keepsLines }: Look): Run {
  const clean = cleanText(text);
  return {
    text: keepsLines ? clean : clean.replace(/\s+/g, " "),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(href && { href }),
  };
}

const BLANK = /[ \u3000]/;

/** One space between words, none at either end of a line. */
function tidied(runs: readonly Run[]): Run[] {
  const letters: Run[] = [];
  let before = "\n";
  let blank: Run | null = null;
  for (const run of runs) {
    for (const letter of run.text) {
      if (BLANK.test(letter)) {
        blank ??= { ...run, text: " " };
        continue;
      }
      if (blank && before !== "\n" && letter !== "\n") letters.push(blank);
      blank = null;
      letters.push({ ...run, text: letter });
      before = letter;
    }
  }
  return joinRuns(letters);
}

/** The runs cut at empty lines, each part a paragraph; parts without a word are left out. */
export function paragraphsOf(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]];
  for (const run of tidied(runs)) {
    run.text.split(/(\n+)/).forEach((text) => {
      const isGap = /^\n/.test(text);
      const last = parts.at(-1)!;
      const endsLine = last.at(-1)?.text.endsWith("\n") ?? false;
      if (isGap && (text.length > 1 || endsLine)) parts.push([]);
      else if (text) last.push({ ...run, text });
    });
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

/** Without the line ends at either end. */
function trimmed(runs: readonly Run[]): Run[] {
  const texts = joinRuns(runs).map((run) => ({ ...run }));
  while (texts[0] && !(texts[0].text = texts[0].text.trimStart())) texts.shift();
  while (texts.at(-1) && !(texts.at(-1)!.text = texts.at(-1)!.text.trimEnd())) texts.pop();
  return joinRuns(texts);
}
