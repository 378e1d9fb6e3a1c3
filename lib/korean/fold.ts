/** Text as search compares it, and where each of its code units stands in the original. */
export type Folded = { text: string; at: number[] };

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isSyllable = (code: number) => code >= 0xac00 && code <= 0xd7a3;
const WORD = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{M}]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** What one character counts as: lower case, full width as half width; empty when it belongs to no word. */
function foldCharacter(character: string): string {
  const plain = character.normalize("NFKC").toLowerCase();
  return [...plain].filter((each) => WORD.test(each)).join("");
}

/**
 * Words in lower case with single spaces between them and line ends between paragraphs. Full width counts
 * as half width, 4,100 as 4100; a point stays inside a number. The text is expected in NFC.
 */
export function fold(text: string): Folded {
  let folded = "";
  const at: number[] = [];
  let gap = "";
  const add = (piece: string, index: number) => {
    if (gap && folded) {
      folded += gap;
      at.push(index);
    }
    gap = "";
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) at.push(index);
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSyllable(code) || isDigit(code) || (code >= 0x61 && code <= 0x7a)) add(text[index]!, index);
    else if (code === 0x20) gap ||= " ";
    else if (code === 0x0a) gap = "\n";
    else if ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))) {
      if (code === 0x2e) add(".", index);
    } else {
      const character = String.fromCodePoint(text.codePointAt(index)!);
      const piece = foldCharacter(character);
      if (piece) add(piece, index);
      else if (!INVISIBLE.test(character)) gap ||= " ";
      index += character.length - 1;
    }
  }
  return { text: folded, at };
}
