import { describe, expect, it } from "vitest";
import type { ArticleView } from "@/lib/articles/read";
import { NO_PUBLISHER } from "@/lib/settings/rules";
import { articleData, personData, reporterData, scriptText, sectionData, siteData } from "./linked-data";

const base = "https://manpa.example";
const publisher = { ...NO_PUBLISHER, title: "만파", email: "desk@manpa.example" };
const photo = { id: "p", key: "k", width: 1600, height: 900, widths: [480, 960, 1600], blur: "" };

const article = (about: Partial<ArticleView> = {}): ArticleView => ({
  number: 7,
  label: "현장",
  title: "제목",
  deck: "부제",
  section: { slug: "politics", name: "정치" },
  topSection: { slug: "politics-society", name: "정치·사회" },
  reporters: [{ slug: "garam", name: "서가람", title: "기자", email: "a@b.test" }],
  publishedAt: "2026-11-24T09:00:00+09:00",
  updatedAt: null,
  photo: { ...photo, alt: "길" },
  dateline: "",
  body: [],
  photos: { p: photo },
  cards: {},
  people: [{ slug: "han", name: "한서연", role: "" }],
  tags: ["물"],
  commenting: true,
  isSponsored: false,
  aiUse: [],
  hasChanges: false,
  correction: null,
  corrections: [],
  ...about,
});

const describeArticle = (about?: Partial<ArticleView>) => articleData(article(about), { base, publisher, picture: `${base}/articles/7/picture/1.jpg` });

/** What a browser would take for the script's text in this page. */
const scriptIn = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";

describe("the description of an article", () => {
  it("is a NewsArticle with its way from the front page", () => {
    const [news, way] = describeArticle();
    expect(news).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "제목",
      description: "부제",
      datePublished: "2026-11-24T09:00:00+09:00",
      author: [{ "@type": "Person", name: "서가람", url: `${base}/reporters/garam` }],
      publisher: { "@type": "NewsMediaOrganization", name: "만파", logo: { url: `${base}/logo.png` } },
      mainEntityOfPage: { "@id": `${base}/articles/7` },
      articleSection: "정치",
      mentions: [{ name: "한서연", url: `${base}/people/han` }],
      isAccessibleForFree: true,
      inLanguage: "ko",
    });
    expect(news!.image).toEqual([
      { "@type": "ImageObject", url: `${base}/photos/k-1600.webp`, width: 1600, height: 900 },
      { "@type": "ImageObject", url: `${base}/articles/7/picture/1.jpg`, width: 1200, height: 630 },
    ]);
    expect(way!.itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "만파", item: `${base}/` },
      { "@type": "ListItem", position: 2, name: "정치·사회", item: `${base}/sections/politics-society` },
      { "@type": "ListItem", position: 3, name: "정치", item: `${base}/sections/politics` },
      { "@type": "ListItem", position: 4, name: "제목", item: `${base}/articles/7` },
    ]);
  });

  it("dates the last change by what readers can see, or by the publication", () => {
    expect(describeArticle()[0]).toMatchObject({ dateModified: "2026-11-24T09:00:00+09:00" });
    expect(describeArticle({ updatedAt: "2026-11-25T10:00:00+09:00" })[0]).toMatchObject({ dateModified: "2026-11-25T10:00:00+09:00" });
  });

  it("says what was corrected and when", () => {
    expect(describeArticle()[0]).not.toHaveProperty("correction");
    const corrections = [{ kind: "rebuttal" as const, text: "당사자는 아니라고 밝혔습니다.", at: "2026-11-25T10:00:00+09:00" }];
    expect(describeArticle({ correction: "rebuttal", corrections })[0]).toMatchObject({
      correction: [{ "@type": "CorrectionComment", name: "반론보도", text: "당사자는 아니라고 밝혔습니다.", datePublished: "2026-11-25T10:00:00+09:00" }],
    });
  });

  it("says what was paid for, and that a machine had a part", () => {
    expect(describeArticle({ isSponsored: true, aiUse: ["picture"] })[0]).toMatchObject({
      "@type": "AdvertiserContentArticle",
      digitalSourceType: "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
    });
    expect(describeArticle()[0]).not.toHaveProperty("digitalSourceType");
  });

  it("without a byline is the paper's own", () => {
    expect(describeArticle({ reporters: [] })[0]).toMatchObject({ author: [{ "@id": `${base}/#publisher` }] });
  });

  it("is inert in a page, and comes out of it as it went in", () => {
    const title = `</script><script>alert(1)</script><!-- & \u2028 "제목" ]]>`;
    const text = scriptText(describeArticle({ title }));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(scriptIn(`<script type="application/ld+json">${text}</script>`))[0].headline).toBe(title);
  });
});

it("the front page says who publishes the paper and how to search it", () => {
  const [paper, site] = siteData({ base, publisher, youtube: "https://www.youtube.com/@manpa" });
  expect(paper).toMatchObject({ "@type": "NewsMediaOrganization", email: "desk@manpa.example", sameAs: ["https://www.youtube.com/@manpa"] });
  expect(site).toMatchObject({ "@type": "WebSite", potentialAction: { target: { urlTemplate: `${base}/search?q={search_term_string}` } } });
  expect(siteData({ base, publisher: NO_PUBLISHER })[0]).toMatchObject({ name: "만파" });
});

it("a top section stands once on its own way", () => {
  const top = { slug: "global", name: "글로벌" };
  expect(sectionData([top, top], base).itemListElement).toHaveLength(2);
  expect(sectionData([top, { slug: "asia", name: "아시아" }], base).itemListElement).toHaveLength(3);
});

it("reporters and public figures are persons", () => {
  const reporter = { slug: "garam", name: "서가람", title: "기자", email: "a@b.test", beat: "국회" };
  expect(reporterData(reporter, { base, publisher })).toMatchObject({ "@type": "Person", jobTitle: "기자", worksFor: { name: "만파" } });
  const person = { slug: "한-서연", name: "한서연", aliases: ["Han"], role: "시장", summary: "", photo };
  expect(personData(person, base)).toMatchObject({ "@type": "Person", url: `${base}/people/%ED%95%9C-%EC%84%9C%EC%97%B0`, alternateName: ["Han"], image: { width: 1600 } });
  expect(personData({ ...person, photo: null }, base)).not.toHaveProperty("image");
});
