import type { Cell } from "./cells";
import { isLetter, isSyllable, isVowel, keysOf, partsOf, typedBy, unshifted } from "./letters";

/**
 * A text as a row of keys, one way to read it. Each key knows its cell, whether a syllable (or a letter that stands
 * alone) begins or ends with it, whether it stands alone, and in how many parts the text came so far.
 */
export type Stream = { keys: number[]; cell: number[]; begins: boolean[]; ends: boolean[]; alone: boolean[]; parts: number[] };

/** `plain`: as written. `bare`: Hangul alone, drawn-out and doubled sounds once. `lookalike`: digits and signs as the letters they resemble. `typed`: Latin as keys of a Korean keyboard. */
export type Way = "plain" | "bare" | "lookalike" | "typed";

/** Digits, signs and letters of other scripts that pass for a Hangul letter. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  Object.entries({
    ㅣ: "1liI!|/¡丨", ㅇ: "0oO○●◯〇@", ㅅ: "^人入亻∧", ㅏ: "rト卜├", ㅓ: "┤", ㅗ: "┴⊥", ㅜ: "T┬丁", ㅡ: "一ー―—",
    ㄴ: "L└∟", ㄱ: "7┐", ㅁ: "口□■", ㅌ: "E", ㄷ: "C匚", ㄹ: "Zz己", ㅈ: "ス", ㅐ: "H", ㅂ: "廿",
  }).flatMap(([letter, twins]) => [...twins].map((twin) => [twin, letter])),
);
/** Digits by their sound. */
const SOUNDS: Record<string, string> = { "2": "이", "3": "삼", "4": "사", "5": "오", "6": "육", "8": "팔", "9": "구" };

/** What a cell is read as: a syllable, a letter, a Latin letter or a digit as it is; nothing where it is passed over. */
function reading({ kind, text }: Cell, way: Way): string {
  if (kind === "syllable" || kind === "letter") return text;
  if (kind === "space" || way === "bare") return "";
  if (way === "lookalike") return LOOKALIKES[text] ?? SOUNDS[text] ?? "";
  if (way === "typed") return kind === "latin" ? typedBy(text) : "";
  return kind === "mark" ? "" : text.toLowerCase();
}

/** A key in eight bits: ASCII below, Hangul letters above. */
const codeOf = (letter: string) => (isLetter(letter) ? letter.charCodeAt(0) - 0x3131 + 0x80 : letter.charCodeAt(0));
const alike = (vowel: string) => vowel.replaceAll("ㅔ", "ㅐ");

export function streamOf(cells: readonly Cell[], way: Way): Stream {
  const stream: Stream = { keys: [], cell: [], begins: [], ends: [], alone: [], parts: [] };
  const isStretching = way !== "plain";
  let isParted = false;
  let parts = 0;
  let before = { text: "", vowel: "" };

  const push = (letters: string, cell: number, { begins, alone }: { begins: boolean; alone: boolean }) => {
    const codes = [...letters].map((letter) => codeOf(way === "typed" ? unshifted(letter) : letter));
    for (const [index, code] of codes.entries()) {
      stream.keys.push(code);
      stream.cell.push(cell);
      stream.begins.push(index === 0 ? begins : alone);
      stream.ends.push(alone || index === codes.length - 1);
      stream.alone.push(alone);
      if (index === 0 && isParted) parts++;
      stream.parts.push(parts);
    }
    if (codes.length > 0) isParted = false;
  };
  const isDoubled = (letter: string) => {
    const last = stream.keys.length - 1;
    if (stream.keys[last] !== codeOf(keysOf(letter)[0]!)) return false;
    return isStretching || isVowel(letter) || stream.alone[last] === true;
  };

  for (const [index, cell] of cells.entries()) {
    const text = reading(cell, way);
    if (!text) {
      isParted = true;
    } else if (isSyllable(text)) {
      const { initial, medial, final } = partsOf(text);
      const isDrawnOut = isStretching && initial === "ㅇ" && before.vowel !== "" && alike(before.vowel) === alike(medial);
      if (isDrawnOut) {
        // 시이발: the vowel goes on, and the syllable before it ends later.
        if (final) stream.ends[stream.ends.length - 1] = false;
        push(final, index, { begins: false, alone: false });
      } else if (!isStretching || text !== before.text) {
        push(initial + medial + final, index, { begins: true, alone: false });
      }
      before = { text, vowel: final ? "" : medial };
    } else {
      if (!isLetter(text) || !isDoubled(text)) push(isLetter(text) ? keysOf(text) : text, index, { begins: true, alone: true });
      // In 다시! 발표 the sign is no drawn-out vowel.
      else if (cell.kind !== "letter") isParted = true;
      before = { text, vowel: isVowel(text) ? keysOf(text) : "" };
    }
  }
  return stream;
}
