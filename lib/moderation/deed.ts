import { type CommentStatus, REASONS, type ReasonKey } from "@/lib/comments/rules";
import type { Deed } from "./rules";

const STATUSES: readonly string[] = ["visible", "held", "removed", "withdrawn", "blocked"] satisfies CommentStatus[];

const isStatus = (value: unknown): value is CommentStatus => typeof value === "string" && STATUSES.includes(value);
const reasonOf = (value: unknown): ReasonKey | null =>
  typeof value === "string" && Object.hasOwn(REASONS, value) ? (value as ReasonKey) : null;

/** What an audit row's detail says about a decision on a comment; null where it is none. */
export function readDeed(detail: unknown): Deed | null {
  if (typeof detail !== "object" || detail === null) return null;
  const { from, fromReason, reason, note, dismissed, overturned } = detail as Record<string, unknown>;
  if (!isStatus(from)) return null;
  return {
    from,
    fromReason: reasonOf(fromReason),
    reason: reasonOf(reason),
    note: typeof note === "string" ? note : "",
    dismissed: Array.isArray(dismissed) ? dismissed.map(reasonOf).filter((each) => each !== null) : [],
    overturned: typeof overturned === "string" ? new Date(overturned) : null,
  };
}
