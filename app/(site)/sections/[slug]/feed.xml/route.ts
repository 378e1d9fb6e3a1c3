import { siteUrl } from "@/lib/env";
import { listFeed } from "@/lib/feeds/read";
import { rss } from "@/lib/feeds/rss";
import { getSection } from "@/lib/newsroom/read";
import { NOT_FOUND } from "@/lib/result";
import { door, problem, publicText } from "@/lib/route";
import { SITE_NAME } from "@/lib/settings/rules";

type Context = { params: Promise<{ slug: string }> };

export const GET = door(async (request, { params }: Context) => {
  const slug = decodeURIComponent((await params).slug);
  const [section, items] = await Promise.all([getSection(slug), listFeed(slug)]);
  if (!section || !items) return problem(NOT_FOUND);
  const base = siteUrl();
  const page = `${base}/sections/${encodeURIComponent(slug)}`;
  const feed = { title: `${SITE_NAME} ${section.name}`, description: `${section.name} 기사`, page, self: `${page}/feed.xml`, base, items };
  return publicText(request, rss(feed), "application/rss+xml; charset=utf-8");
});
