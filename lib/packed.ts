import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Bytes that a cookie somebody made up may unfold into. */
const MAX_UNFOLDED = 128 * 1024;

/** A value as short text that a cookie can carry. */
export const pack = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString("base64url");

/** Null for text that `pack` has not made. */
export function unpack(text: string): unknown {
  try {
    return JSON.parse(inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: MAX_UNFOLDED }).toString());
  } catch {
    return null;
  }
}
