import { isLetter, isSyllable, standAlone } from "./letters";

/** One character as the matcher sees it, and where it stands in the original. */
export type Cell = { kind: "syllable" | "letter" | "latin" | "digit" | "space" | "mark"; text: string; start: number; end: number };

const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{M}]+$/u;
const JOINED = /^[\u1100-\u115e][\u1161-\u11a7]?[\u11a8-\u11ff]?/;

// Letters of other alphabets that pass for Latin ones.
const LATIN_TWINS: Record<string, string> = {
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", і: "i", к: "k", в: "b", н: "h", т: "t", м: "m", ѕ: "s", ј: "j", ԁ: "d",
  α: "a", ε: "e", ο: "o", ρ: "p", υ: "u", ν: "v", ι: "i", κ: "k", τ: "t", χ: "x", ɑ: "a", ı: "i",
};

function kindOf(character: string): Cell["kind"] {
  if (isSyllable(character)) return "syllable";
  if (isLetter(character)) return "letter";
  if (/^[a-z]$/i.test(character)) return "latin";
  if (/^[0-9]$/.test(character)) return "digit";
  return /^\s$/u.test(character) ? "space" : "mark";
}

/** What one character counts as: full width as half width, circled and joined letters as themselves. */
function plainOf(character: string): string {
  if (isLetter(character)) return character;
  return [...character.normalize("NFKC")].map((each) => standAlone(each) || LATIN_TWINS[each.toLowerCase()] || each).join("");
}

/** The characters of a text that can be seen. Decomposed syllables become whole; what is invisible leaves no cell. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  for (let start = 0; start < text.length; ) {
    let original = text[start]!;
    if (isSyllable(original)) {
      cells.push({ kind: "syllable", text: original, start, end: ++start });
      continue;
    }
    original = JOINED.exec(text.slice(start, start + 3))?.[0] ?? String.fromCodePoint(text.codePointAt(start)!);
    const end = start + original.length;
    if (!UNSEEN.test(original)) {
      for (const plain of [...original.normalize("NFC")].flatMap((each) => (isSyllable(each) ? each : [...plainOf(each)]))) {
        if (!UNSEEN.test(plain)) cells.push({ kind: kindOf(plain), text: plain, start, end });
      }
    }
    start = end;
  }
  return cells;
}
