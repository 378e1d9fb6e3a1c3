const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const MEDIALS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const FIRST_SYLLABLE = 0xac00;

/** Letters that are typed with two keys. Doubled ones such as ㄲ have a key of their own. */
const TWO_KEYS: Record<string, string> = {
  ㅘ: "ㅗㅏ", ㅙ: "ㅗㅐ", ㅚ: "ㅗㅣ", ㅝ: "ㅜㅓ", ㅞ: "ㅜㅔ", ㅟ: "ㅜㅣ", ㅢ: "ㅡㅣ",
  ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ",
};

/** A letter as the keys that type it. */
export const keysOf = (letter: string): string => TWO_KEYS[letter] ?? letter;

export const isSyllable = (character: string): boolean => character >= "가" && character <= "힣";
export const isLetter = (character: string): boolean => character >= "ㄱ" && character <= "ㅣ";
export const isVowel = (letter: string): boolean => letter >= "ㅏ" && letter <= "ㅣ";

export type Parts = { initial: string; medial: string; final: string };

/** A syllable's parts, each as the keys that type it. */
export function partsOf(syllable: string): Parts {
  const index = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  const final = FINALS[index % 28]!;
  return {
    initial: INITIALS[Math.floor(index / 588)]!,
    medial: keysOf(MEDIALS[Math.floor((index % 588) / 28)]!),
    final: final === " " ? "" : keysOf(final),
  };
}

/** A letter that Unicode means to be joined, as the one that stands alone; empty for old ones. */
export function standAlone(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x1100 && code <= 0x1112) return INITIALS[code - 0x1100]!;
  if (code >= 0x1161 && code <= 0x1175) return MEDIALS[code - 0x1161]!;
  if (code >= 0x11a8 && code <= 0x11c2) return FINALS[code - 0x11a7]!;
  return "";
}

const KEYS = "abcdefghijklmnopqrstuvwxyz";
const TYPED = "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";
const SHIFTED: Record<string, string> = { Q: "ㅃ", W: "ㅉ", E: "ㄸ", R: "ㄲ", T: "ㅆ", O: "ㅒ", P: "ㅖ" };

/** What a Latin key types when the keyboard is Korean. */
export const typedBy = (key: string): string => SHIFTED[key] ?? TYPED[KEYS.indexOf(key.toLowerCase())] ?? "";

const SINGLE: Record<string, string> = { ㄲ: "ㄱ", ㄸ: "ㄷ", ㅃ: "ㅂ", ㅆ: "ㅅ", ㅉ: "ㅈ", ㅒ: "ㅐ", ㅖ: "ㅔ" };

/** A letter as it comes out without the shift key. */
export const unshifted = (letter: string): string => SINGLE[letter] ?? letter;

/** Whether typed letters make whole syllables from end to end, as typed Korean does and English hardly ever. */
export const areSyllables = (letters: string): boolean => /^(?:[ㄱ-ㅎ][ㅏ-ㅣ]{1,2}(?:[ㄱ-ㅎ]{1,2}(?![ㅏ-ㅣ]))?)+$/u.test(letters);
