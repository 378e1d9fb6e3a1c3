import { randomUUID } from "node:crypto";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, test } from "./fixtures";

const MOST_PAGES = 400;
const HIDDEN = ["held", "removed", "withdrawn", "blocked"] as const;

/** An article with one comment of every status, a reply under each hidden one so that its place is kept; the words tell them apart. */
async function sowComments() {
  const [article, author] = [await makeArticle(`가려진 말을 찾는 기사 ${randomUUID().slice(0, 6)}`), await makeSomeone("reader")];
  const sow = async (status: string) => {
    const words = `숨김말${randomUUID().slice(0, 8)}`;
    const { id } = await makeComment(article.id, author.id, words);
    if (status !== "visible") {
      await query(`INSERT INTO comments (id, "articleId", "authorId", "parentId", body) VALUES ($1, $2, $3, $4, '답글')`, [randomUUID(), article.id, author.id, id]);
      await query(`UPDATE comments SET status = $2::"CommentStatus", reason = $3::"Reason", "decidedAt" = now() WHERE id = $1`, [id, status, status === "removed" ? "abuse" : null]);
    }
    return { id, words };
  };
  return { number: article.number, author, shown: await sow("visible"), hidden: await Promise.all(HIDDEN.map(sow)) };
}

test("the whole public site, followed link by link, has no dead link, no console error and no 500", async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const troubles: string[] = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("response", (answer) => answer.status() >= 400 && troubles.push(`${page.url()}: ${answer.status()} ${answer.url()}`));

  const sown = await sowComments();
  const said: string[] = [];
  const queue = [`/articles/${sown.number}`, "/", "/search?q=경주", "/sign-up", "/me", `/articles/${sown.number}/comment`];
  const seen = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    // what is for machines is only asked for
    if (path.endsWith(".xml")) {
      const answer = await page.request.get(path);
      if (!answer.ok()) troubles.push(path);
      said.push(await answer.text());
      continue;
    }
    const answer = await page.goto(path, { waitUntil: "load" });
    if (answer?.headers()["content-type"]?.startsWith("text/")) said.push(await answer.text());
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      const url = new URL(link);
      const next = url.pathname + url.search;
      if (url.origin !== baseURL || seen.has(next) || seen.size >= MOST_PAGES) continue;
      // every article's own way to sign in is the same page
      if (url.searchParams.has("next")) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  expect(troubles).toEqual([]);
  expect(seen.size).toBeGreaterThan(60);

  // What is hidden is in no page, and in no answer of the API to anybody else either.
  const api = `/api/articles/${sown.number}`;
  const asked = ["best", "newest", "oldest", "answered"].map((sort) => `${api}/comments?sort=${sort}&limit=100`);
  asked.push("/api/articles?limit=100", api, `${api}/comments/count`, "/feed.xml", "/sitemap.xml", "/news-sitemap.xml");
  for (const { id } of [...sown.hidden, sown.shown]) asked.push(`/comments/${id}`, `/api/comments/${id}/thread`);
  const other = await makeSomeone("reader");
  const cookie = `next-auth.session-token=${other.cookie}`;
  for (const path of [...asked, "/me/notices", "/me/comments", `${api}/marks`]) said.push(await (await fetch(baseURL + path, { headers: { cookie } })).text());
  const everything = said.join("\n");
  expect(everything).toContain(sown.shown.words);
  for (const [index, { words }] of sown.hidden.entries()) expect(everything.includes(words), `${HIDDEN[index]} text is public`).toBe(false);
});
