import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { NEWS_LIMIT, newsSitemap, PART, partName, readPartName, sitemap, sitemapIndex } from "./sitemap";

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["url", "sitemap"].includes(name) });

function parse(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

it("a part names a range of at most 50,000 numbers, without gap or overlap", () => {
  expect(PART).toBeLessThanOrEqual(50_000);
  const [first, second] = [readPartName(partName("articles", 1)), readPartName(partName("articles", 2))];
  expect(first).toEqual({ of: "articles", from: 1, to: PART });
  expect(second).toEqual({ of: "articles", from: PART + 1, to: 2 * PART });
  expect(readPartName("pages.xml")).toEqual({ of: "pages" });
  for (const name of ["", "1.xml", "articles-0.xml", "articles-01.xml", "articles-1", "tags-1.xml", "articles-9999999.xml", "../pages.xml"]) {
    expect(readPartName(name), name).toBeNull();
  }
});

it("the index and its parts parse, with addresses as they are", () => {
  const address = "https://manpa.example/people/%ED%95%9C?a&b";
  expect(parse(sitemapIndex([address])).sitemapindex.sitemap).toEqual([{ loc: address }]);
  const { urlset } = parse(sitemap([{ address, changedAt: "2026-11-24T09:00:00+09:00" }, { address }]));
  expect(urlset["@_xmlns"]).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  expect(urlset.url).toEqual([{ loc: address, lastmod: "2026-11-24T09:00:00+09:00" }, { loc: address }]);
});

it("news are the articles of the last 48 hours, at most a thousand, with the paper's name", () => {
  const now = new Date("2026-11-24T09:00:00+09:00");
  const at = (publishedAt: string, title = "제목") => ({ address: "https://manpa.example/articles/1", title, publishedAt });
  const text = newsSitemap([at("2026-11-24T08:00:00+09:00", "<&>"), at("2026-11-22T09:00:00+09:00"), at("2026-11-22T08:59:59+09:00")], { paper: "만파", now });
  const { urlset } = parse(text);
  expect(urlset.url).toHaveLength(2);
  expect(urlset.url[0]["news:news"]).toEqual({
    "news:publication": { "news:name": "만파", "news:language": "ko" },
    "news:publication_date": "2026-11-24T08:00:00+09:00",
    "news:title": "<&>",
  });
  const many = Array.from({ length: NEWS_LIMIT + 1 }, () => at("2026-11-24T08:00:00+09:00"));
  expect(parse(newsSitemap(many, { paper: "만파", now })).urlset.url).toHaveLength(NEWS_LIMIT);
});
