import { document, element } from "./xml";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** Numbers in one part. The format allows 50,000; a fifth of it answers within a few dozen milliseconds. */
export const PART = 10_000;
/** The format's own limit. */
export const NEWS_LIMIT = 1000;
/** Milliseconds that an article stays in the news sitemap. */
const NEWS_WINDOW = 48 * 60 * 60 * 1000;

/** A part of the sitemap by its file name: the pages that hardly change, or a range of articles or people. */
export type Part = { of: "pages" } | { of: "articles" | "people"; from: number; to: number };

export const partName = (of: "articles" | "people", part: number): string => `${of}-${part}.xml`;

/** Null for a name that this site never gave to a part. Articles and people are numbered from 1. */
export function readPartName(name: string): Part | null {
  if (name === "pages.xml") return { of: "pages" };
  const [, of, number] = /^(articles|people)-([1-9][0-9]{0,5})\.xml$/.exec(name) ?? [];
  if (!of || !number) return null;
  const to = Number(number) * PART;
  return { of: of as "articles" | "people", from: to - PART + 1, to };
}

export const sitemapIndex = (addresses: readonly string[]): string =>
  document(element("sitemapindex", addresses.map((address) => element("sitemap", element("loc", address))), { xmlns: SITEMAP }));

type Entry = { address: string; changedAt?: string };

export const sitemap = (entries: readonly Entry[]): string =>
  document(
    element(
      "urlset",
      entries.map(({ address, changedAt }) => element("url", [element("loc", address), ...(changedAt ? [element("lastmod", changedAt)] : [])])),
      { xmlns: SITEMAP },
    ),
  );

type News = { address: string; title: string; publishedAt: string };

/** Those of the last 48 hours. `paper` is the name of the publication. */
export function newsSitemap(articles: readonly News[], { paper, now }: { paper: string; now: Date }): string {
  const since = now.getTime() - NEWS_WINDOW;
  const isNews = ({ publishedAt }: News) => Date.parse(publishedAt) >= since;
  const publication = element("news:publication", [element("news:name", paper), element("news:language", "ko")]);
  return document(
    element(
      "urlset",
      articles
        .filter(isNews)
        .slice(0, NEWS_LIMIT)
        .map(({ address, title, publishedAt }) =>
          element("url", [
            element("loc", address),
            element("news:news", [publication, element("news:publication_date", publishedAt), element("news:title", title)]),
          ]),
        ),
      { xmlns: SITEMAP, "xmlns:news": NEWS },
    ),
  );
}
