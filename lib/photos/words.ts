import { cleanLine } from "@/lib/articles/text";
import { allGrams, neededGrams } from "@/lib/korean/bigram";
import { fold } from "@/lib/korean/fold";

type Named = { fileName: string; caption: string; alt: string; credit: string; source: string; rights: string };

/** What the file was called where it came from: to find the photo by, never an address. */
export const fileNameOf = (raw: string): string => cleanLine(raw).slice(0, 200);

const folded = (text: string): string => fold(text.normalize("NFC")).text;

/** What a photo is found by: every word of it, and the pairs of characters in them. */
export function photoWords({ fileName, caption, alt, credit, source, rights }: Named): { words: string; grams: number[] } {
  const words = [fileName, caption, alt, credit, source, rights].map(folded).filter(Boolean).join("\n");
  return { words, grams: allGrams(words) };
}

/** The words of a question and the pairs that every photo with all of them has; null where it has no word. */
export function askedWords(text: string): { words: string[]; grams: number[] } | null {
  const words = folded(text).split(/[ \n]+/).filter(Boolean);
  return words.length > 0 ? { words, grams: neededGrams(words) } : null;
}
