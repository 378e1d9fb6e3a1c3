import { randomUUID } from "node:crypto";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Page } from "@playwright/test";
import { query } from "./database";
import { expect, makeArticle, test } from "./fixtures";
import { freePort, startSite } from "./site";

const mark = () => randomUUID().slice(0, 6);
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["item", "url", "sitemap"].includes(name) });

async function readXml(url: string) {
  const answer = await fetch(url);
  expect(answer.status, url).toBe(200);
  const text = await answer.text();
  expect(XMLValidator.validate(text), url).toBe(true);
  return parser.parse(text);
}

/** Every address of the sitemap, through its index. */
async function readSitemap(base: string): Promise<string[]> {
  const { sitemapindex } = await readXml(`${base}/sitemap.xml`);
  const parts = await Promise.all(sitemapindex.sitemap.map(({ loc }: { loc: string }) => readXml(loc)));
  return parts.flatMap(({ urlset }) => urlset.url.map(({ loc }: { loc: string }) => loc));
}

const readFeed = async (url: string): Promise<{ title: string; link: string }[]> => (await readXml(url)).rss.channel.item;

const readNews = async (base: string): Promise<{ loc: string }[]> => (await readXml(`${base}/news-sitemap.xml`)).urlset.url;

/** An article with a working copy, so that the desk can open it. */
async function makeOpenable(title: string) {
  const article = await makeArticle(title);
  await query(
    `INSERT INTO drafts ("articleId", content)
     SELECT id, jsonb_build_object('label', '', 'title', title, 'deck', '', 'dateline', '', 'sectionId', "sectionId", 'reporterIds', '[]'::jsonb,
       'body', body, 'nameChoices', '{}'::jsonb, 'tags', '[]'::jsonb, 'commenting', true) FROM articles WHERE id = $1`,
    [article.id],
  );
  return article;
}

/** Saved settings make every public page anew, what was put straight into the tables included. */
async function saveSettings(page: Page) {
  await page.goto("/desk/settings");
  const form = page.locator("form").filter({ hasText: "발행 정보" });
  await form.getByRole("button", { name: "저장" }).click();
  await expect(form.getByRole("status")).toHaveText("저장했습니다.");
}

test("an administrator names the publisher, is told what is wrong, and every page says so", async ({ page, as }) => {
  await as("admin");
  await page.goto("/desk/settings");
  const phone = page.getByRole("textbox", { name: "전화" });
  const kept = await phone.inputValue();
  await phone.fill("없음");
  const form = page.locator("form").filter({ hasText: "발행 정보" });
  await form.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("전화번호를 확인해 주세요.")).toBeVisible();
  await expect(phone).toBeFocused();
  await phone.fill("02-123-4567");
  await form.getByRole("button", { name: "저장" }).click();
  await expect(form.getByRole("status")).toHaveText("저장했습니다.");
  await page.goto("/about");
  await expect(page.getByRole("contentinfo")).toContainText("전화 02-123-4567");

  await page.goto("/desk/settings");
  await phone.fill("");
  await form.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("빠진 것이 있습니다: 전화")).toBeVisible();
  await phone.fill(kept);
  await form.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("빠진 것이 있습니다")).toHaveCount(0);
});

test("a key for search engines lies at the site's root while it is set, and no other text does", async ({ page, as, baseURL }) => {
  await as("admin");
  const key = `key-${randomUUID()}`;
  const form = page.locator("form").filter({ hasText: "배포와 연결" });
  const set = async (value: string) => {
    await page.goto("/desk/settings");
    await form.getByRole("textbox", { name: "IndexNow 키" }).fill(value);
    await form.getByRole("button", { name: "저장" }).click();
    await expect(form.getByRole("status")).toHaveText("저장했습니다.");
  };
  const ask = (name: string) => fetch(`${baseURL}/${name}.txt`);
  await set(key);
  expect(await (await ask(key)).text()).toBe(key);
  expect((await ask(`key-${randomUUID()}`)).status).toBe(404);
  await set("");
  expect((await ask(key)).status).toBe(404);
});

test("a search engine and a feed reader find a new article, whatever its headline, and no draft", async ({ page, as, baseURL }) => {
  const base = baseURL!;
  await as("admin");
  const title = `</script><script>window.stolen=1</script> & <b>${mark()}</b> ]]>`;
  const article = await makeArticle(title);
  const draft = await makeArticle(`쓰는 기사 ${mark()}`);
  await query(`UPDATE articles SET status = 'draft', "publishedAt" = NULL WHERE id = $1`, [draft.id]);
  await saveSettings(page);
  const link = `${base}/articles/${article.number}`;
  const hidden = `${base}/articles/${draft.number}`;

  const feed = await readFeed(`${base}/feed.xml`);
  expect(feed.find((item) => item.link === link)?.title).toBe(title);
  const lists = [feed.map((item) => item.link), await readSitemap(base), (await readNews(base)).map(({ loc }) => loc)];
  for (const list of lists) {
    expect(list).toContain(link);
    expect(list).not.toContain(hidden);
  }

  await page.goto(`/articles/${article.number}`);
  expect(await page.evaluate("window.stolen")).toBeUndefined();
  const [news, way] = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(news).toMatchObject({ "@type": "NewsArticle", headline: title, mainEntityOfPage: { "@id": link } });
  expect(way["@type"]).toBe("BreadcrumbList");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", link);
  await expect(page.locator("#comments")).toHaveAttribute("data-nosnippet", /.*/);

  const picture = await page.request.get((await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "");
  expect(picture.headers()).toMatchObject({ "content-type": "image/jpeg", "cache-control": /max-age=604800/ });
  expect((await page.request.get(`${hidden}/picture/1-0.jpg`)).status()).toBe(404);
});

test("a feed that has not changed is not sent again", async ({ baseURL }) => {
  const first = await fetch(`${baseURL}/feed.xml`);
  const again = await fetch(`${baseURL}/feed.xml`, { headers: { "if-none-match": first.headers.get("etag")! } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("every section has a feed of its own, and what is no section has none", async ({ baseURL }) => {
  const { urlset } = await readXml(`${baseURL}/sitemaps/pages.xml`);
  const sections = urlset.url.map(({ loc }: { loc: string }) => loc).filter((loc: string) => loc.includes("/sections/"));
  expect(sections.length).toBeGreaterThan(0);
  for (const section of sections) expect((await readXml(`${section}/feed.xml`)).rss.channel.link).toBe(section);
  for (const path of ["/sections/no-such/feed.xml", "/sitemaps/articles-99.xml", "/sitemaps/pages", "/articles/0/picture/1.jpg"]) {
    expect((await fetch(baseURL + path)).status, path).toBe(404);
  }
});

test("robots are told what is not for them, and where the sitemaps are", async ({ baseURL }) => {
  const answer = await fetch(`${baseURL}/robots.txt`);
  const lines = (await answer.text()).split("\n");
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  for (const path of ["/desk", "/api/", "/me$", "/sign-in", "/sign-up", "/search"]) expect(lines).toContain(`Disallow: ${path}`);
  for (const name of ["sitemap.xml", "news-sitemap.xml"]) expect(lines).toContain(`Sitemap: ${baseURL}/${name}`);
});

test("a withdrawn article answers 410 with the reason at once, and is in no feed or sitemap", async ({ page, as, baseURL }) => {
  const base = baseURL!;
  const title = `곧 내릴 기사 ${mark()}`;
  const article = await makeOpenable(title);
  await as("admin");
  await saveSettings(page);
  const link = `${base}/articles/${article.number}`;
  expect((await fetch(link)).status).toBe(200);
  expect((await readFeed(`${base}/feed.xml`)).map((item) => item.link)).toContain(link);

  await page.goto(`/desk/articles/${article.number}`);
  await page.getByRole("button", { name: "철회" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "사유" }).fill("수치를 잘못 옮겼습니다.");
  await dialog.getByRole("button", { name: "철회" }).click();
  await expect(dialog).toHaveCount(0);

  const gone = await fetch(link);
  expect(gone.status).toBe(410);
  const text = await gone.text();
  expect(text).toContain("수치를 잘못 옮겼습니다.");
  expect(text).not.toContain(title);
  expect((await fetch(`${base}/api/articles/${article.number}`)).status).toBe(404);
  expect((await fetch(`${link}/picture/1-0.jpg`)).status).toBe(404);
  const lists = [(await readFeed(`${base}/feed.xml`)).map((item) => item.link), await readSitemap(base), (await readNews(base)).map(({ loc }) => loc)];
  for (const list of lists) expect(list).not.toContain(link);
});

test("another process of the site says within seconds that an article was withdrawn, or is back", async () => {
  const title = `다른 곳에서 내릴 기사 ${mark()}`;
  const article = await makeArticle(title);
  const site = await startSite(await freePort());
  const ask = () => fetch(`${site.url}/articles/${article.number}`);
  try {
    expect(await (await ask()).text()).toContain(title);
    await query(`UPDATE articles SET status = 'withdrawn', "withdrawnAt" = now(), "withdrawnReason" = '확인 중' WHERE id = $1`, [article.id]);
    await expect.poll(async () => (await ask()).status).toBe(410);
    const gone = await (await ask()).text();
    expect(gone).toContain("확인 중");
    // Lists that this process keeps may name it for a minute yet; the notice itself does not.
    expect(gone).not.toMatch(new RegExp(`<h1[^>]*>[^<]*${title}`));
    await query(`UPDATE articles SET status = 'published', "withdrawnAt" = NULL WHERE id = $1`, [article.id]);
    await expect.poll(async () => (await ask()).status).toBe(200);
  } finally {
    await site.stop();
  }
});
