import type { Standing } from "@/lib/restrictions/rules";
import type { CommentSettings } from "@/lib/settings/comment-rules";
import type { Refusal } from "@/lib/result";
import type { BannedMatch } from "./banned-words";
import type { Hold } from "./hold";

export type Verdict = { is: "pass" } | { is: "hold"; hold: Hold } | { is: "refuse"; refusal: Refusal };

/** What a post has used up: the seconds to wait, and whether its article is flooded. */
export type Turn = { waitSeconds: number | null; isFlooded: boolean };

/** All that is known when a comment comes in; gathered once, so that the checks only think. */
export type Context = Turn & {
  settings: CommentSettings;
  /** Why the article takes no comments; null while it does. */
  closed: string | null;
  standing: Standing;
  /** The newsroom's own people are not held. */
  isStaff: boolean;
  /** The same text, as far as folding goes, in the last hours. */
  repeats: { exactHere: boolean; nearHere: boolean; ownElsewhere: number; otherAccounts: number };
  matches: readonly BannedMatch[];
  accountHours: number;
  /** Comments of theirs that stand; counted no further than matters. */
  standingComments: number;
  /** Host names of the site itself. */
  ownHosts: readonly string[];
};

/** One question about a comment. It may let it pass, hold it for a moderator, or refuse it with a sentence. */
export type Check = { name: string; judge: (text: string, context: Context) => Verdict };

export const PASS: Verdict = { is: "pass" };
export const held = (hold: Hold): Verdict => ({ is: "hold", hold });
export const refused = (refusal: Refusal): Verdict => ({ is: "refuse", refusal });
