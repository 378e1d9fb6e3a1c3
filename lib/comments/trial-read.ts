import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { siteUrl } from "@/lib/env";
import { done, FORBIDDEN, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { standingOf } from "@/lib/restrictions/rules";
import { getMatcher } from "@/lib/words/list-read";
import { findWords } from "@/lib/words/matcher";
import { isDry } from "@/lib/words/rules";
import { inForce } from "./checks/banned-words";
import { judge, TEXT_CHECKS } from "./checks/judge";
import { readRules } from "./context-read";
import { judgeBody } from "./rules";

export type Trial = {
  /** The text as it would be stored. */
  body: string;
  verdicts: { name: string; is: "pass" | "hold" | "refuse"; why: string }[];
  marks: { start: number; end: number; word: string; isDry: boolean }[];
};

/** What every check would say to a text of a reader, without writing anything. */
export async function tryText(actor: Actor | null, { text, isNewcomer }: { text: string; isNewcomer: boolean }, now: Date): Promise<Result<Trial>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canModerate(actor)) return FORBIDDEN;
  const judged = judgeBody(text);
  if (!judged.ok) return { ...judged, field: "text" };
  const body = judged.value;
  const { settings, version } = await readRules();
  const matches = findWords(await getMatcher(version), body);
  const { verdicts } = judge(TEXT_CHECKS, body, {
    settings,
    closed: null,
    standing: standingOf([], now),
    isStaff: false,
    waitSeconds: null,
    isFlooded: false,
    repeats: { exactHere: false, nearHere: false, ownElsewhere: 0, otherAccounts: 0 },
    matches: inForce(matches, now),
    accountHours: isNewcomer ? 0 : Infinity,
    standingComments: isNewcomer ? 0 : Infinity,
    ownHosts: [new URL(siteUrl()).hostname],
  });
  return done({
    body,
    verdicts: verdicts.map(({ name, verdict }) => ({
      name,
      is: verdict.is,
      why: verdict.is === "hold" ? verdict.hold.why : verdict.is === "refuse" ? verdict.refusal.message : "",
    })),
    marks: matches.map(({ word, start, end }) => ({ start, end, word: word.word, isDry: isDry(word, now) })),
  });
}
