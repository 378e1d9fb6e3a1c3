// What a name looks like rather than how it is written, after Unicode TR 39. Names given before it came have the same
// from the migration `names_that_look_alike`.

/** Letters that one eye takes for another, each group named by its first; after NFKD and in lower case. */
const ALIKE = ["li1|!ıіιӏ", "o0οоօ○〇", "aаα", "eеє", "cсϲ", "pрρ", "xхχ", "yуγ", "kкκ", "mм", "tтτ", "bьв", "hнһ", "nп", "sѕ", "vνѵ", "wωш", "uυ", "dԁ", "gɡ", "jјϳ", "qԛ"];
/** Vowels that are told apart neither at a glance nor, today, by ear. */
const VOWELS = ["ᅢᅦ", "ᅤᅨ", "ᅬᅫᅰ"];

const FIRST = new Map([...ALIKE, ...VOWELS].map((group) => [...group]).flatMap(([first = "", ...others]) => others.map((letter): [string, string] => [letter, first])));

/** The same for two names that a reader would take for one. */
export function skeleton(name: string): string {
  const letters = [...name.normalize("NFKD").toLowerCase()].map((letter) => FIRST.get(letter) ?? letter).join("");
  return (
    letters
      // Spaces, marks, and whatever takes no room.
      .replace(/[\p{Z}\p{C}\p{M}\p{P}\p{S}\p{Default_Ignorable_Code_Point}]/gu, "")
      // Two letters that stand for one.
      .replaceAll("rn", "m")
      .replaceAll("vv", "w")
      .normalize("NFC")
  );
}
