import type { ReasonKey } from "@/lib/comments/rules";
import type { ReaderName, STAFF } from "../newsroom";

export type Speaker = ReaderName | (typeof STAFF)[number]["name"];

/** What became of a comment after it was posted. */
type Fate =
  | { removed: ReasonKey; note?: string }
  | { restored: ReasonKey; note?: string }
  | { withdrawn: true }
  | { held: true }
  | { blocked: true }
  | { reports: [ReaderName, ReasonKey, string?][] };

export type Remark = {
  by: Speaker;
  /** KST; see clock.ts. */
  at: string;
  text: string;
  /** How many of the demo's people agree and disagree. */
  likes?: number;
  dislikes?: number;
  fate?: Fate;
  replies?: Remark[];
};

/** Comments by the key of their article. */
export type Threads = Record<string, Remark[]>;
