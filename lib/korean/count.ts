/**
 * 자 and byte of a text: code points, and 1 for ASCII, 2 for the rest of the basic plane, 4 above it.
 * For every character of CP949 that is its CP949 length.
 */
export function measure(text: string): { characters: number; bytes: number } {
  let characters = 0;
  let bytes = 0;
  for (const character of text) {
    characters += 1;
    const point = character.codePointAt(0) ?? 0;
    bytes += point <= 0x7f ? 1 : point <= 0xffff ? 2 : 4;
  }
  return { characters, bytes };
}
