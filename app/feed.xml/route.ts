import { siteUrl } from "@/lib/env";
import { listFeed } from "@/lib/feeds/read";
import { rss } from "@/lib/feeds/rss";
import { door, publicText } from "@/lib/route";
import { SITE_MOTTO, SITE_NAME } from "@/lib/settings/rules";

export const GET = door(async (request) => {
  const base = siteUrl();
  const items = (await listFeed()) ?? [];
  const feed = rss({ title: SITE_NAME, description: SITE_MOTTO, page: `${base}/`, self: `${base}/feed.xml`, base, items });
  return publicText(request, feed, "application/rss+xml; charset=utf-8");
});
