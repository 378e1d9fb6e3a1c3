import { siteUrl } from "@/lib/env";
import { listNews } from "@/lib/feeds/read";
import { newsSitemap } from "@/lib/feeds/sitemap";
import { door, publicText } from "@/lib/route";
import { SITE_NAME } from "@/lib/settings/rules";

export const GET = door(async (request) => {
  const articles = await listNews();
  const base = siteUrl();
  const news = articles.map(({ number, ...article }) => ({ ...article, address: `${base}/articles/${number}` }));
  return publicText(request, newsSitemap(news, { paper: SITE_NAME, now: new Date() }), "application/xml; charset=utf-8");
});
