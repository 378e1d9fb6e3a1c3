import { refuse } from "@/lib/result";
import { type ListedWord, type Match, outermost } from "@/lib/words/matcher";
import { isDry } from "@/lib/words/rules";
import { type Check, held, PASS, refused } from "./verdict";

export type BannedMatch = Match<ListedWord & { dryUntil: Date | null }>;

/** Words whose dry run is over: those that count. */
export const inForce = (matches: readonly BannedMatch[], now: Date): BannedMatch[] => outermost(matches.filter(({ word }) => !isDry(word, now)));

const quoted = (words: readonly string[]) => [...new Set(words)].slice(0, 3).map((word) => `‘${word}’`).join(", ");

export const bannedWords: Check = {
  name: "금칙어",
  judge: (text, { matches, isStaff }) => {
    const refusing = matches.filter(({ word }) => word.act === "refuse");
    if (refusing.length > 0) {
      const written = quoted(refusing.map(({ start, end }) => text.slice(start, end)));
      return refused(refuse("invalid", `쓸 수 없는 표현이 들어 있습니다: ${written}. 빼고 다시 등록해 주세요.`, { field: "body" }));
    }
    if (isStaff || matches.length === 0) return PASS;
    return held({
      check: "words",
      why: `금칙어 ${quoted(matches.map(({ word }) => word.word))} 때문에 보류했습니다.`,
      words: matches.map(({ word, start, end }) => ({ id: word.id, word: word.word, start, end })),
    });
  },
};
