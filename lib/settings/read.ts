import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { everything } from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { type Banner, isOn, NO_BANNER } from "./banner";
import { readBanner } from "./banner-read";
import { BREAKING_DEFAULTS, type BreakingSettings } from "./breaking";
import { COMMENT_DEFAULTS, type CommentSettings } from "./comment-rules";
import { NO_PUBLISHER, NO_SHARING, type Publisher, type Sharing } from "./rules";
import { banner } from "./tags";

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

/** The banner that stands at this moment; lib/expiry/read.ts expires it when it begins and when it ends. */
export async function getBanner(): Promise<{ text: string; link: string } | null> {
  "use cache";
  cacheTag(everything(), banner());
  cacheLife(LIFE);
  const set = await readBanner();
  return set && isOn(set.banner, set.now) ? { text: set.banner.text, link: set.banner.link } : null;
}

/** What comments go by at this moment: no post waits for a cache to notice. */
export const getCommentSettings = (): Promise<CommentSettings> => stored("comments", COMMENT_DEFAULTS);

type DeskSettings = { publisher: Publisher; sharing: Sharing; banner: Banner; comments: CommentSettings; breaking: BreakingSettings };

/** Everything that administrators set, as it stands at this moment. */
export async function getDeskSettings(actor: Actor | null): Promise<DeskSettings | null> {
  if (!canAdminister(actor)) return null;
  const [publisher, sharing, banner, comments, breaking] = await Promise.all([
    stored("publisher", NO_PUBLISHER),
    stored("sharing", NO_SHARING),
    stored("banner", NO_BANNER),
    getCommentSettings(),
    stored("breaking", BREAKING_DEFAULTS),
  ]);
  return { publisher, sharing, banner, comments, breaking };
}
