import { readdirSync } from "node:fs";
import { expect, makeArticle, makeComment, makeSomeone, type Someone, test } from "./fixtures";
import { freePort, startSite } from "./site";
import { word } from "./words";

const PUBLIC = (number: number) => [`/articles/${number}`, `/api/articles/${number}/comments`, `/api/articles/${number}`, "/", "/latest", "/feed.xml"];

/** Removes as a moderator, through the site at `base`. */
async function remove(base: string, moderator: Someone, id: string) {
  const answer = await fetch(`${base}/api/comments/${id}/removal`, {
    method: "POST",
    headers: { origin: base, "content-type": "application/json", cookie: `next-auth.session-token=${moderator.cookie}` },
    body: JSON.stringify({ reason: "defamation" }),
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
}

async function commented() {
  const words = `곧 사라질 말 ${word()}`;
  const article = await makeArticle("삭제를 시험하는 기사");
  const comment = await makeComment(article.id, (await makeSomeone("reader")).id, words);
  return { words, number: article.number, id: comment.id };
}

const read = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).text();

test("a removed comment's text is in no public answer from that moment, a reader's old ETag included", async ({ baseURL }) => {
  const base = baseURL!;
  const { words, number, id } = await commented();
  expect(await read(`${base}/articles/${number}`)).toContain(words);
  const listed = await fetch(`${base}/api/articles/${number}/comments`);
  expect(await listed.text()).toContain(words);

  await remove(base, await makeSomeone("moderator"), id);
  const page = await read(`${base}/articles/${number}`);
  expect(page).toContain("운영 원칙에 따라 삭제된 댓글입니다.");
  const asked: Record<string, string>[] = [{}, { rsc: "1" }, { "if-none-match": listed.headers.get("etag") ?? "" }];
  for (const path of PUBLIC(number)) {
    for (const headers of asked) expect(await read(base + path, headers), path).not.toContain(words);
  }
  const again = await fetch(`${base}/api/articles/${number}/comments`, { headers: { "if-none-match": listed.headers.get("etag") ?? "" } });
  expect(again.status).toBe(200);
});

test("no cache between a reader and the site may show an article's page for longer than a second", async ({ baseURL }) => {
  const { number } = await commented();
  for (const headers of [{}, { rsc: "1" }] as Record<string, string>[]) {
    expect((await fetch(`${baseURL}/articles/${number}`, { headers })).headers.get("cache-control")).toBe("public, max-age=0, s-maxage=1");
  }
});

test("a comment removed just before a restart stays removed after it", async () => {
  const { words, number, id } = await commented();
  const port = await freePort();
  let site = await startSite(port);
  try {
    expect(await read(`${site.url}/articles/${number}`)).toContain(words);
    await remove(site.url, await makeSomeone("moderator"), id);
    await site.stop("SIGKILL");
    site = await startSite(port);
    for (const path of PUBLIC(number)) expect(await read(site.url + path), path).not.toContain(words);
    expect(await read(`${site.url}/articles/${number}`)).toMatch(/사유: (?:<!-- -->)?명예훼손/);
  } finally {
    await site.stop();
  }
});

test("dozens of junk addresses leave no file behind", async ({ baseURL }) => {
  test.setTimeout(180_000);
  const folder = `${process.env.NEXT_DIST_DIR ?? ".next"}/server/app`;
  const count = () => readdirSync(folder, { recursive: true }).length;
  const before = count();
  for (let batch = 0; batch < 3; batch += 1) {
    const junk = Array.from({ length: 20 }, (_, at) => fetch(`${baseURL}/articles/${900_000 + batch * 20 + at}`));
    for (const answer of await Promise.all(junk)) expect(answer.status).toBe(404);
  }
  for (const path of ["/articles/abc", "/articles/0", "/articles/01", "/sections/none", "/people/%EA%B0%80", "/latest/after/x"]) {
    expect((await fetch(baseURL + path)).status, path).toBe(404);
  }
  expect(count()).toBe(before);
});
