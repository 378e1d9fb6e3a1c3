/** Columns and rows of the greys that are compared: eight differences in each of eight rows. */
export const LOOK_WIDTH = 9;
export const LOOK_HEIGHT = 8;

/** Of 64 bits, how many may differ in a smaller, re-saved or slightly changed copy. */
export const ALIKE = 8;

/** How a picture looks: for each grey whether the one to its right is lighter, as 64 bits of a signed number (dHash). */
export function lookOf(greys: Uint8Array): bigint {
  let bits = 0n;
  for (let row = 0; row < LOOK_HEIGHT; row++) {
    for (let column = 0; column < LOOK_WIDTH - 1; column++) {
      const at = row * LOOK_WIDTH + column;
      bits = (bits << 1n) | (greys[at]! < greys[at + 1]! ? 1n : 0n);
    }
  }
  return BigInt.asIntN(64, bits);
}
