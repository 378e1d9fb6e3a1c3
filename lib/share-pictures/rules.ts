import { headlineOf } from "@/lib/articles/text";
import { SITE_NAME } from "@/lib/settings/rules";

/** Pixels that the services ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Raised when pictures are to look different: then all their addresses change. */
const DESIGN = 1;

type Versioned = { number: number; publishedAt: string; updatedAt: string | null };

/** The file's name of an article's picture as it is now. A published change makes another. */
export const pictureName = ({ publishedAt, updatedAt }: Versioned): string =>
  `${DESIGN}-${Math.floor(Date.parse(updatedAt ?? publishedAt) / 1000).toString(36)}.jpg`;

export const picturePath = (article: Versioned): string => `/articles/${article.number}/picture/${pictureName(article)}`;

/** What is drawn of an article. */
export type Card = { label: string; title: string; section: string };

// Emoji, the marks that shape them, flags and keycaps: no text font has them.
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\u20E3\uFE0F\u{E0020}-\u{E007F}]/gu;
const isSymbolOfText = (character: string) => character < "\u2600" && character !== "\u200D" && character !== "\u20E3";

/** Text as it is drawn: without emoji, with its words whole, since Korean breaks lines between words. Never empty. */
export function drawnText(text: string): string {
  const plain = text.replace(EMOJI, (character) => (isSymbolOfText(character) ? character : "")).replace(/\s+/g, " ").trim() || SITE_NAME;
  return plain.replace(/(?<=\S)(?=\S)/gu, "\u2060");
}

/** Pango's markup is XML's. */
export const markup = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Font sizes in pixels for a headline, the largest first: short ones are large, the longest still fit. */
export const HEADLINE_SIZES = [76, 66, 58, 50, 43] as const;
/** Pixels of a line of a headline's letters, to its size. */
export const LINE_HEIGHT = 1.34;
/** Pixels that a headline may be high. */
export const HEADLINE_HEIGHT = 300;

/** The headline in white, its label in the paper's own colour. */
export function headlineMarkup(card: Card): string {
  const whole = headlineOf(card);
  const label = whole.slice(0, whole.length - card.title.length);
  const title = `<span foreground="#ffffff">${markup(drawnText(card.title))}</span>`;
  return label ? `<span foreground="#9fe0d8">${markup(drawnText(label))}</span> ${title}` : title;
}
