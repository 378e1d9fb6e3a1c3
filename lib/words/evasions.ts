import { isSyllable, partsOf, typedBy } from "./letters";

const KEYS: Record<string, string> = Object.fromEntries([..."qwertyuiopasdfghjklzxcvbnmQWERTOP"].map((key) => [typedBy(key), key]).reverse());
const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];

const lettersOf = (word: string) => [...word].flatMap((each) => (isSyllable(each) ? Object.values(partsOf(each)).join("").split("") : [each]));
const between = (word: string, sign: string) => [...word].join(sign);
/** A syllable drawn out by its own vowel: 시 → 시이. */
const drawnOut = (syllable: string) => {
  const open = syllable.charCodeAt(0) - ((syllable.charCodeAt(0) - 0xac00) % 28);
  const medial = Math.floor(((open - 0xac00) % 588) / 28);
  const again = String.fromCharCode(0xac00 + 11 * 588 + medial * 28 + (syllable.charCodeAt(0) - open));
  return String.fromCharCode(open) + again;
};

/** The ways in which a listed word is hidden, made by program. Each is a name and what becomes of the word. */
export const EVASIONS: Record<string, (word: string) => string> = {
  "as it is": (word) => word,
  decomposed: (word) => word.normalize("NFD"),
  "zero-width": (word) => between(word, "\u200b"),
  filler: (word) => between(word, "\u3164"),
  spaced: (word) => between(word, " "),
  "spaced out": (word) => between(word, "   "),
  dotted: (word) => between(word, "."),
  starred: (word) => between(word, "*~"),
  "with digits": (word) => between(word, "1"),
  "drawn out": (word) => [...word].map((each, index) => (index === 0 ? drawnOut(each) : each)).join(""),
  doubled: (word) => [...word].map((each) => each + each).join(""),
  split: (word) => lettersOf(word).join(""),
  "split and spaced": (word) => lettersOf(word).join(" "),
  "half split": (word) => [...word].map((each, index) => (index === 0 ? lettersOf(each).join("") : each)).join(""),
  "look-alike": (word) => lettersOf(word).map((letter) => ({ ㅣ: "1", ㅇ: "0" })[letter] ?? letter).join(""),
  typed: (word) => lettersOf(word).map((letter) => KEYS[letter] ?? letter).join(""),
  "typed without shift": (word) => lettersOf(word).map((letter) => KEYS[letter] ?? letter).join("").toLowerCase(),
  "full width": (word) => lettersOf(word).map((letter) => (KEYS[letter] ? String.fromCharCode(KEYS[letter].charCodeAt(0) + 0xfee0) : letter)).join(""),
  joined: (word) => lettersOf(word).map((letter) => (INITIALS.includes(letter) ? String.fromCharCode(0x1100 + INITIALS.indexOf(letter)) : letter)).join(""),
  "with a particle": (word) => `${between(word, " ")}아`,
};

/** Initials are found only where they are listed. */
export const initialsOf = (word: string): string => [...word].map((each) => partsOf(each).initial).join("");
