import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { sowCanaries } from "./canaries";
import { query } from "./database";
import { expect, makeArticle, makeComment, makeSomeone, test } from "./fixtures";
import { inLanes } from "./lanes";

const MOST_PAGES = 400;
/** How many pages of one kind a browser opens; of the others it reads what the server sends. */
const OPENED = 4;
const LANES = 3;

/** Pages of one kind are made by the same code: /articles/1 and /articles/2, but not /articles/1/changes. */
const kindOf = (path: string) => path.replace(/\?.*$/, "?").replace(/(?<=^\/[^/?]+\/)[^/?]+/, "…");
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

test("the whole public site, followed link by link, has no dead link, no console error, no 500 and nothing that is hidden", async ({ page, context, baseURL }) => {
  test.setTimeout(900_000);
  const troubles: string[] = [];
  context.on("console", (message) => message.type() === "error" && troubles.push(`${message.page()?.url()}: ${message.text()}`));
  context.on("weberror", (error) => troubles.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on("response", (answer) => answer.status() >= 400 && troubles.push(`${answer.frame().page().url()}: ${answer.status()} ${answer.url()}`));

  const [sown, canaries] = [await sowComments(), await sowCanaries()];
  const said: string[] = [];
  const start = [`/articles/${sown.number}`, `/articles/${canaries.changing}`, "/", "/search?q=경주", "/sign-up", "/me", `/articles/${sown.number}/comment`];
  const seen = new Set(start);
  const opened = new Map<string, number>();

  /** Keeps what a page says and answers where its links lead. */
  async function read(path: string, lane: Page): Promise<string[]> {
    const count = (opened.get(kindOf(path)) ?? 0) + 1;
    opened.set(kindOf(path), count);
    // what is for machines is only asked for
    if (path.endsWith(".xml") || count > OPENED) {
      // once more where the server closed a connection at the moment it was used again
      const answer = await context.request.get(path, { maxRetries: 2 });
      if (!answer.ok()) troubles.push(`${answer.status()} ${path}`);
      const text = await answer.text();
      said.push(text);
      return path.endsWith(".xml") ? [] : lane.evaluate(([html, url]) => {
        const links = new DOMParser().parseFromString(html, "text/html").querySelectorAll("a[href]");
        return [...links].map((link) => new URL(link.getAttribute("href") ?? "", url).href);
      }, [text, new URL(path, baseURL).href] as const);
    }
    const answer = await lane.goto(path, { waitUntil: "load" });
    if (answer?.headers()["content-type"]?.startsWith("text/")) said.push(await answer.text());
    return lane.locator("a[href]").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  }

  const lanes = [page, ...(await Promise.all(Array.from({ length: LANES - 1 }, () => context.newPage())))];
  for (let paths = start; paths.length > 0; ) {
    const further: string[] = [];
    await inLanes(paths, lanes, async (path, lane) => {
      for (const link of await read(path, lane)) {
        const url = new URL(link);
        const next = url.pathname + url.search;
        if (url.origin !== baseURL || seen.has(next) || seen.size >= MOST_PAGES) continue;
        // every article's own way to sign in is the same page
        if (url.searchParams.has("next")) continue;
        seen.add(next);
        further.push(next);
      }
    });
    paths = further;
  }
  expect(troubles).toEqual([]);
  expect(seen.size).toBeGreaterThan(60);
  expect([...opened.keys()].length).toBeGreaterThan(20);

  // What is hidden is in no page, and in no answer of the API to anybody else either.
  const api = `/api/articles/${sown.number}`;
  const asked = ["best", "newest", "oldest", "answered"].map((sort) => `${api}/comments?sort=${sort}&limit=100`);
  asked.push("/api/articles?limit=100", api, `${api}/comments/count`, "/feed.xml", "/sitemap.xml", "/news-sitemap.xml");
  for (const { id } of [...sown.hidden, sown.shown]) asked.push(`/comments/${id}`, `/api/comments/${id}/thread`);
  const other = await makeSomeone("reader");
  const cookie = `next-auth.session-token=${other.cookie}`;
  for (const path of [...asked, "/me/notices", "/me/comments", `${api}/marks`]) said.push(await (await fetch(baseURL + path, { headers: { cookie } })).text());
  // What the desk keeps to itself is nowhere for somebody signed out.
  for (const path of canaries.addresses) said.push(await (await fetch(baseURL + path)).text());
  for (const path of canaries.nowhere) expect((await fetch(baseURL + path)).status, path).toBe(404);
  const everything = said.join("\n");
  for (const { of, word } of canaries.words) expect(everything.includes(word), `${of} is public`).toBe(false);
  expect(everything).toContain(sown.shown.words);
  for (const [index, { words }] of sown.hidden.entries()) expect(everything.includes(words), `${HIDDEN[index]} text is public`).toBe(false);
});
