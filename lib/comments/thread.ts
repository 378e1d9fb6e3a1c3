import type { Role } from "@/lib/access/role";
import { isoKst } from "@/lib/korean/time";
import type { Badge, CommentStatus, CommentView, ReasonKey, Sort } from "./rules";

/** A comment as its row tells it. */
export type CommentRow = {
  id: string;
  parentId: string | null;
  /** Null once it is sealed. */
  body: string | null;
  status: CommentStatus;
  reason: ReasonKey | null;
  likes: number;
  dislikes: number;
  createdAt: Date;
  editedAt: Date | null;
  pickedAt: Date | null;
  author: { name: string; role: Role };
};

const BADGES: Record<Role, Badge | null> = { reader: null, reporter: "reporter", editor: "staff", moderator: "staff", admin: "staff" };

/** Statuses whose text anybody may read; a held comment's reaches only its author. */
const isReadable = (status: CommentStatus) => status === "visible" || status === "held";

/** What leaves the house of a row: nothing of a comment that is no longer public but its place and why. */
export function viewOf(row: CommentRow, { replies = [], mine }: { replies?: CommentView[]; mine?: true } = {}): CommentView {
  const { id, parentId, status, reason, author } = row;
  const readable = isReadable(status);
  return {
    id,
    parentId,
    body: readable ? row.body : null,
    status,
    ...(status === "removed" && reason && { reason }),
    author: readable ? { name: author.name, badge: BADGES[author.role] } : null,
    createdAt: isoKst(row.createdAt),
    ...(readable && row.editedAt && { editedAt: isoKst(row.editedAt) }),
    ...(readable && row.pickedAt && { pickedAt: isoKst(row.pickedAt) }),
    likes: readable ? row.likes : 0,
    dislikes: readable ? row.dislikes : 0,
    replies,
    ...(mine && { mine }),
  };
}

/** Threads in the order of `ids`, replies within them in the order of `rows`. */
export function threadsOf(ids: readonly string[], rows: readonly CommentRow[]): CommentView[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replies = new Map<string, CommentView[]>(ids.map((id) => [id, []]));
  for (const row of rows) if (row.parentId) replies.get(row.parentId)?.push(viewOf(row));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [viewOf(row, { replies: replies.get(id) })] : [];
  });
}

/** A reply's text parted after the name it begins with, `@물결소리 `; without one the name is empty. */
export function splitMention(body: string, names: readonly string[]): { name: string; rest: string } {
  if (!body.startsWith("@")) return { name: "", rest: body };
  const called = names.filter((name) => body.startsWith(`@${name}`) && /^(?:\s|$)/u.test(body.slice(name.length + 1)));
  const name = called.reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  return { name, rest: name ? body.slice(name.length + 1) : body };
}

/** Who speaks in a thread: the names that its replies may call. */
export const namesIn = (thread: CommentView): string[] =>
  [...new Set([thread, ...thread.replies].flatMap(({ author }) => (author ? [author.name] : [])))];

/** Where a list of this order goes on: after this score or moment and, within it, after this comment. */
export type Place = { key: number; id: string };

/** What is answered stands this far above any score, so that one number orders both. */
export const ANSWERED = 2 ** 40;

export const writeCursor = (sort: Sort, { key, id }: Place): string => `${sort}.${key}.${id}`;

/** The last millisecond of the last year of four digits: PostgreSQL reads no later moment from a text. */
const LAST_MOMENT = Date.UTC(10_000, 0) - 1;

/** Null for text that no list of this order has given out. */
export function readCursor(text: string, sort: Sort): Place | null {
  const [, order, digits, id] = /^([a-z]+)\.(-?[0-9]{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  if (order !== sort || !digits || !id) return null;
  const key = Number(digits);
  const isMoment = sort === "newest" || sort === "oldest";
  return isMoment && (key < 0 || key > LAST_MOMENT) ? null : { key, id };
}
