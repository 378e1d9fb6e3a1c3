import { isCommentId } from "@/lib/comments/rules";

export type Place = { at: Date; id: string };

/** Where a page ended, as an opaque string for an address. */
export const toCursor = ({ at, id }: Place): string => Buffer.from(`${at.toISOString()} ${id}`).toString("base64url");

/** Null for anything that is not a cursor of ours: the first page is shown then. */
export function readCursor(cursor: string | undefined): Place | null {
  const [time = "", id = ""] = Buffer.from(cursor ?? "", "base64url").toString().split(" ");
  const at = new Date(time);
  return Number.isNaN(at.getTime()) || !isCommentId(id) ? null : { at, id };
}
