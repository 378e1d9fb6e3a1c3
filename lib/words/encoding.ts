// Excel in Korea saves CSV in CP949: what browsers read as euc-kr. Node's euc-kr has fewer syllables.
const ENCODINGS = ["utf-8", "euc-kr"];

/** The text of a file; null where its bytes are no text in either. */
export function decodeText(bytes: BufferSource): string | null {
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return null;
}
