import type { Refusal } from "@/lib/result";
import { closed, flood, newcomer, rate, restrictedAuthor } from "./admission";
import { bannedWords } from "./banned-words";
import type { Hold } from "./hold";
import { links } from "./links";
import { personalData } from "./personal-data";
import { repeat } from "./repeat";
import type { Check, Context, Verdict } from "./verdict";

/** What every new comment is asked, in this order. */
export const CHECKS: readonly Check[] = [closed, restrictedAuthor, rate, repeat, bannedWords, links, newcomer, personalData, flood];

/** An edit comes to an article that had let the comment in, and counts against no allowance. */
export const EDIT_CHECKS: readonly Check[] = CHECKS.filter((check) => check !== closed && check !== rate && check !== flood);

/** What a text alone is asked, as in the settings' test box. */
export const TEXT_CHECKS: readonly Check[] = [bannedWords, links, newcomer, personalData];

export type Judgement = { refusal: Refusal | null; hold: Hold | null; verdicts: { name: string; verdict: Verdict }[] };

/** Asks every check. The first refusal decides, else the first hold. */
export function judge(checks: readonly Check[], text: string, context: Context): Judgement {
  const verdicts = checks.map(({ name, judge: ask }) => ({ name, verdict: ask(text, context) }));
  const refusal = verdicts.flatMap(({ verdict }) => (verdict.is === "refuse" ? [verdict.refusal] : []))[0] ?? null;
  const hold = verdicts.flatMap(({ verdict }) => (verdict.is === "hold" ? [verdict.hold] : []))[0] ?? null;
  return { refusal, hold, verdicts };
}
