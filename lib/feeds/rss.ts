import type { ArticleCard } from "@/lib/articles/card-read";
import { headlineOf } from "@/lib/articles/text";
import { KIND_MARKS } from "@/lib/corrections/rules";
import { photoUrl } from "@/lib/photos/rules";
import { document, element, type Xml } from "./xml";

export type FeedItem = ArticleCard & {
  /** What a reader's program lists below the headline. */
  extract: string;
  /** The whole body as HTML; null in a feed of extracts. */
  html: string | null;
  /** Bytes of the largest stored photo. */
  photoSize: number | null;
};

export type Feed = {
  title: string;
  description: string;
  /** The page that the feed follows, and the feed itself. */
  page: string;
  self: string;
  base: string;
  items: readonly FeedItem[];
};

const day = (iso: string) => new Date(iso).toUTCString();
const lastChange = ({ publishedAt, updatedAt }: FeedItem) => updatedAt ?? publishedAt;

function enclosure({ photo, photoSize }: FeedItem, base: string): Xml[] {
  if (!photo || photoSize === null) return [];
  return [element("enclosure", "", { url: base + photoUrl(photo, photo.width), length: photoSize, type: "image/webp" })];
}

function item(article: FeedItem, base: string): Xml {
  const { number, extract, html, reporters, topSection, section, publishedAt, updatedAt, correction } = article;
  const link = `${base}/articles/${number}`;
  const categories = new Set([topSection.name, section.name]);
  return element("item", [
    element("title", correction ? `${headlineOf(article)} [${KIND_MARKS[correction]}]` : headlineOf(article)),
    element("link", link),
    element("guid", link, { isPermaLink: "true" }),
    element("description", extract),
    ...(html === null ? [] : [element("content:encoded", html)]),
    ...reporters.map(({ name }) => element("dc:creator", name)),
    ...[...categories].map((name) => element("category", name)),
    element("pubDate", day(publishedAt)),
    ...(updatedAt ? [element("atom:updated", updatedAt)] : []),
    ...enclosure(article, base),
  ]);
}

/** RSS 2.0. Its build date is the last change of what it holds, so that the same feed is the same text. */
export function rss({ title, description, page, self, base, items }: Feed): string {
  const changes = items.map(lastChange).sort((a, b) => Date.parse(b) - Date.parse(a));
  const channel = element("channel", [
    element("title", title),
    element("link", page),
    element("atom:link", "", { href: self, rel: "self", type: "application/rss+xml" }),
    element("description", description),
    element("language", "ko"),
    ...(changes[0] ? [element("lastBuildDate", day(changes[0]))] : []),
    ...items.map((each) => item(each, base)),
  ]);
  return document(
    element("rss", channel, {
      version: "2.0",
      "xmlns:atom": "http://www.w3.org/2005/Atom",
      "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    }),
  );
}
