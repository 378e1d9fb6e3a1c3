import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/articles/body";
import { bodyHtml } from "./block-html";
import { type Feed, type FeedItem, rss } from "./rss";

const base = "https://manpa.example";
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["item", "category", "dc:creator"].includes(name) });

const article = (about: Partial<FeedItem> = {}): FeedItem => ({
  number: 7,
  label: "",
  title: "제목",
  isSponsored: false,
  deck: "",
  section: { slug: "politics", name: "정치" },
  topSection: { slug: "politics-society", name: "정치·사회" },
  reporters: [{ slug: "a", name: "서가람" }, { slug: "b", name: "윤태오" }],
  publishedAt: "2026-11-24T09:00:00+09:00",
  updatedAt: null,
  photo: null,
  correction: null,
  extract: "첫 문장.",
  html: null,
  photoSize: null,
  ...about,
});

const feed = (items: FeedItem[]): Feed => ({ title: "만파", description: "소식", page: `${base}/`, self: `${base}/feed.xml`, base, items });

function parse(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).rss.channel;
}

const HOSTILE = `]]></item><script>alert("1")</script> & '따옴표' \u0000\u0008\uFFFE\uD800 끝`;

describe("a feed", () => {
  it("names its articles, their authors, sections and times", () => {
    const photo = { id: "p", key: "k".repeat(26), width: 1600, height: 900, widths: [480, 960, 1600], blur: "", alt: "길" };
    const updated = article({ number: 8, label: "현장", updatedAt: "2026-11-24T12:00:00+09:00", photo, photoSize: 1234 });
    const channel = parse(rss(feed([article(), updated])));
    expect(channel).toMatchObject({ title: "만파", link: `${base}/`, language: "ko", lastBuildDate: "Tue, 24 Nov 2026 03:00:00 GMT" });
    expect(channel["atom:link"]).toMatchObject({ "@_href": `${base}/feed.xml`, "@_rel": "self" });
    const [first, second] = channel.item;
    expect(first).toMatchObject({
      title: "제목",
      link: `${base}/articles/7`,
      guid: { "#text": `${base}/articles/7`, "@_isPermaLink": "true" },
      description: "첫 문장.",
      "dc:creator": ["서가람", "윤태오"],
      category: ["정치·사회", "정치"],
      pubDate: "Tue, 24 Nov 2026 00:00:00 GMT",
    });
    expect(first).not.toHaveProperty("content:encoded");
    expect(second).toMatchObject({
      title: "[현장] 제목",
      "atom:updated": "2026-11-24T12:00:00+09:00",
      enclosure: { "@_url": `${base}/photos/${"k".repeat(26)}-1600.webp`, "@_length": "1234", "@_type": "image/webp" },
    });
  });

  it("marks what was corrected", () => {
    expect(parse(rss(feed([article({ label: "현장", correction: "correction" })]))).item[0].title).toBe("[현장] 제목 [정정]");
  });

  it("stays one well-formed document whatever a headline holds", () => {
    const channel = parse(rss(feed([article({ title: HOSTILE, extract: HOSTILE, html: HOSTILE })])));
    const plain = `]]></item><script>alert("1")</script> & '따옴표'  끝`;
    expect(channel.item).toHaveLength(1);
    expect(channel.item[0]).toMatchObject({ title: plain, description: plain, "content:encoded": plain });
  });

  it("without articles is a feed all the same, and the same feed is the same text", () => {
    expect(parse(rss(feed([])))).not.toHaveProperty("item");
    expect(rss(feed([article()]))).toBe(rss(feed([article()])));
  });
});

describe("a body in a feed", () => {
  const html = (blocks: Block[]) => bodyHtml(blocks, { photos: { p: { id: "p", key: "k", width: 960, height: 540, widths: [960], blur: "" } }, cards: { 7: { label: "현장", title: "<경주>의 하루" } }, base });

  it("has the article's blocks, with addresses that hold anywhere", () => {
    const text = html([
      { type: "paragraph", runs: [{ text: "굵게", bold: true, italic: true }, { text: " 한서연", person: "han" }, { text: "여기", href: "/about" }, { text: "가\n나" }] },
      { type: "subhead", text: "소제목" },
      { type: "quote", runs: [{ text: "인용" }], source: "누구" },
      { type: "list", ordered: true, items: [[{ text: "하나" }]] },
      { type: "photo", photoId: "p", alt: "길", caption: [{ text: "설명" }], credit: "만파" },
      { type: "photo", photoId: "없는 사진", alt: "", caption: [], credit: "" },
      { type: "gallery", photos: [{ photoId: "p", alt: "하나", caption: [{ text: "앞" }], credit: "" }, { photoId: "없는 사진", alt: "", caption: [], credit: "" }, { photoId: "p", alt: "둘", caption: [], credit: "만파" }] },
      { type: "table", header: true, rows: [[[{ text: "날" }], []], [[{ text: "31일" }], [{ text: "4107.50", bold: true }]]], caption: "코스피" },
      { type: "table", header: true, rows: [[[{ text: "머리만" }]]] },
      { type: "video", videoId: "manpa_TV-01", title: "첫 영상" },
      { type: "article", number: 7 },
      { type: "article", number: 8 },
    ]);
    expect(text.split("\n")).toEqual([
      `<p><strong><em>굵게</em></strong><a href="${base}/people/han"> 한서연</a><a href="${base}/about">여기</a>가<br/>나</p>`,
      "<h2>소제목</h2>",
      "<blockquote><p>인용</p><footer>누구</footer></blockquote>",
      "<ol><li>하나</li></ol>",
      `<figure><img src="${base}/photos/k-960.webp" alt="길" width="960" height="540"/><figcaption>설명 (만파)</figcaption></figure>`,
      `<figure><img src="${base}/photos/k-960.webp" alt="하나" width="960" height="540"/><figcaption>앞</figcaption></figure>`,
      `<figure><img src="${base}/photos/k-960.webp" alt="둘" width="960" height="540"/><figcaption> (만파)</figcaption></figure>`,
      "<table><caption>코스피</caption><thead><tr><th>날</th><th>\u00A0</th></tr></thead><tbody><tr><td>31일</td><td><strong>4107.50</strong></td></tr></tbody></table>",
      "<table><thead><tr><th>머리만</th></tr></thead></table>",
      `<p>영상: <a href="https://www.youtube.com/watch?v=manpa_TV-01">첫 영상</a></p>`,
      `<p>관련 기사: <a href="${base}/articles/7">[현장] &lt;경주&gt;의 하루</a></p>`,
    ]);
  });

  it("is inert whatever its text, captions and attributes hold", () => {
    const alt = `" onerror="alert(1)`;
    const text = html([
      { type: "paragraph", runs: [{ text: HOSTILE, href: "https://a.test/\"><script>" }] },
      { type: "photo", photoId: "p", alt, caption: [{ text: HOSTILE }], credit: "<b>" },
      { type: "table", header: false, rows: [[[{ text: HOSTILE }]]], caption: "<b>" },
      { type: "video", videoId: "manpa_TV-01", title: HOSTILE },
    ]);
    expect(text).not.toMatch(/<script|<b>|" onerror/);
    const document = new XMLParser({ ignoreAttributes: false }).parse(`<body>${text}</body>`).body;
    expect(document.figure.img["@_alt"]).toBe(alt);
    expect(Object.keys(document.figure.img).sort()).toEqual(["@_alt", "@_height", "@_src", "@_width"]);
  });
});
