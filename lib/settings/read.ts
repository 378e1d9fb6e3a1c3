import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { everything } from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { BREAKING_DEFAULTS, type BreakingSettings } from "./breaking";
import { COMMENT_DEFAULTS, type CommentSettings } from "./comment-rules";
import { NO_PUBLISHER, NO_SHARING, type Publisher, type Sharing } from "./rules";

const LIFE = { stale: 30, revalidate: 60, expire: 3600 };

// A stored setting has the shape that was validated when it was saved; a field that came later has its default.
async function stored<Value extends object>(key: string, empty: Value): Promise<Value> {
  const row = await db.setting.findUnique({ where: { key }, select: { value: true } });
  return { ...empty, ...(row?.value as Partial<Value> | undefined) };
}

export async function getPublisher(): Promise<Publisher> {
  "use cache";
  cacheTag(everything());
  cacheLife(LIFE);
  return stored("publisher", NO_PUBLISHER);
}

export async function getSharing(): Promise<Sharing> {
  "use cache";
  cacheTag(everything());
  cacheLife(LIFE);
  return stored("sharing", NO_SHARING);
}

/** What comments go by at this moment: no post waits for a cache to notice. */
export const getCommentSettings = (): Promise<CommentSettings> => stored("comments", COMMENT_DEFAULTS);

type DeskSettings = { publisher: Publisher; sharing: Sharing; comments: CommentSettings; breaking: BreakingSettings };

/** Everything that administrators set, as it stands at this moment. */
export async function getDeskSettings(actor: Actor | null): Promise<DeskSettings | null> {
  if (!canAdminister(actor)) return null;
  const [publisher, sharing, comments, breaking] = await Promise.all([
    stored("publisher", NO_PUBLISHER),
    stored("sharing", NO_SHARING),
    getCommentSettings(),
    stored("breaking", BREAKING_DEFAULTS),
  ]);
  return { publisher, sharing, comments, breaking };
}
