import fc from "fast-check";

const pick = (...characters: string[]) => fc.constantFrom(...characters);
const within = (first: number, last: number) => fc.integer({ min: first, max: last }).map((point) => String.fromCodePoint(point));

/** Random text out of everything that has broken a comment box. For tests. */
export const nastyText = fc
  .array(
    fc.oneof(
      within(0xac00, 0xd7a3),
      within(0x1100, 0x11ff),
      within(0x20, 0x7e),
      within(0x1, 0xff),
      within(0x300, 0x36f),
      within(0x3130, 0x318f),
      within(0x2000, 0x206f),
      within(0xfe00, 0xfe0f),
      within(0x1f3f0, 0x1f469),
      within(0xe0000, 0xe01ef),
      within(0x2190, 0x27bf),
      within(0x1, 0xd7ff),
      within(0xe000, 0xffff),
      within(0x10000, 0x10ffff),
      pick(" ", "\n", "\r\n", "\t", "\u3000", "\u00a0", "\u2028"),
      pick("\u200d", "\ufe0f", "\ufe0e", "\u20e3", "1", "#", "👩", "🏽", "❤", "🚀", "🇰", "🇷", "↔", "\u0338"),
      pick("🏴", "\u{e0067}", "\u{e0062}", "\u{e0065}", "\u{e006e}", "\u{e007f}", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"),
      pick("\u11a7", "\u11a8", "\u1161", "\u1100", "가", "\u034f", "\u0344", "\u0f73", "\u0f81", "\u0345", "\u0327", "\u09c7", "\u09be"),
      pick("\ud83d", "\ude00", "\0", "\ufeff", "\ufffe", "\u{1bca0}", "\u{1d173}"),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));
