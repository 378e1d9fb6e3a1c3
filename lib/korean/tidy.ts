/** A lone surrogate or U+0000: PostgreSQL cannot hold it, so there is nothing to tidy it into. */
export const isMalformed = (text: string): boolean => /[\0\p{Surrogate}]/u.test(text);

const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
// In order: controls but LF, bidi controls, invisible characters, shorthand and musical format controls, noncharacters.
const UNWANTED =
  /[^\P{Cc}\n]|\p{Bidi_Control}|[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u2060-\u2065\u206A-\u206F\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0100}-\u{E01EF}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]|\p{Noncharacter_Code_Point}/gu;

// \p{Emoji} would take digits in, and code points that a later Unicode makes emoji of out.
const EMOJI = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]`;
const KEYCAP = String.raw`[0-9#*]\uFE0F?\u20E3`;
// UTS #51: a black flag, a subdivision such as gbeng in tag letters, a cancel tag.
const FLAG = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,7}\u{E007F}`;
const STRAY_ZWJ = new RegExp(String.raw`\u200D(?!${EMOJI}|${KEYCAP})|(?<!${EMOJI}\uFE0F?|${KEYCAP}|${FLAG})\u200D`, "gu");
const STRAY_SELECTOR = new RegExp(String.raw`(?<!${EMOJI}|[0-9#*])[\uFE0E\uFE0F]`, "gu");
const FLAG_OR_TAG = new RegExp(String.raw`(${FLAG})|[\u{E0000}-\u{E007F}]`, "gu");

const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
// Begins only where a run begins: from every space of a long run it would take the square of its length.
const SPACE_BEFORE_LINE_END = /(?<!\p{Zs})\p{Zs}+(?=\n)/gu;

const tidyOnce = (text: string): string =>
  text
    .replace(LINE_END, "\n")
    .replace(/[\t\u00A0]/g, " ")
    .replace(UNWANTED, "")
    .replace(STRAY_ZWJ, "")
    .replace(STRAY_SELECTOR, "")
    .replace(FLAG_OR_TAG, "$1")
    // Taken apart, marks stand in one order however they were typed, and composed ones count too.
    .normalize("NFD")
    .replace(PILED_MARKS, "$1")
    // PostgreSQL's normalize() swallows it after a syllable.
    .replace(/\u11A7/g, "")
    .normalize("NFC")
    .replace(SPACE_BEFORE_LINE_END, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** The text as it is stored, counted and shown. One pass can bring together what the next must part, so it runs until nothing changes. */
export function tidy(text: string): string {
  for (let before = text; ; before = text) {
    text = tidyOnce(before);
    if (text === before) return text;
  }
}
