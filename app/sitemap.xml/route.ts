import { siteUrl } from "@/lib/env";
import { listParts } from "@/lib/feeds/read";
import { partName, sitemapIndex } from "@/lib/feeds/sitemap";
import { door, publicText } from "@/lib/route";

export const GET = door(async (request) => {
  const { articles, people } = await listParts();
  const names = [
    "pages.xml",
    ...people.map((part) => partName("people", part)),
    ...articles.map((part) => partName("articles", part)),
  ];
  const index = sitemapIndex(names.map((name) => `${siteUrl()}/sitemaps/${name}`));
  return publicText(request, index, "application/xml; charset=utf-8");
});
