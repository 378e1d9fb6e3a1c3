import { beforeEach, expect, it } from "vitest";
import { moveArticle } from "@/lib/articles/move-write";
import { publishArticle } from "@/lib/articles/write";
import { db } from "@/lib/db";
import { NO_SHARING } from "@/lib/settings/rules";
import { saveSharing } from "@/lib/settings/write";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { deliverAnnouncements } from "./delivery";

const noon = new Date("2026-11-24T12:00:00+09:00");
const later = new Date("2026-11-24T12:00:01+09:00");
const BASE = "https://manpa.example";
const KEY = "0a1b2c3d4e5f";
const editor = await makeActor("editor");
const admin = await makeActor("admin");
const byline = await db.reporter.create({ data: { slug: "byline", name: "서가람", email: "a@b.test" } });

const setKey = (indexNowKey: string) => saveSharing(admin, { ...NO_SHARING, indexNowKey }, noon);
const pending = async () => (await db.announcement.findMany()).map(({ number }) => number);

/** Publishes an article through the desk's own door. */
async function publish(now = noon) {
  const { id, number } = await makeArticle();
  const { sectionId } = await db.article.findUniqueOrThrow({ where: { id }, select: { sectionId: true } });
  const content = contentOf({ sectionId, reporterIds: [byline.id] });
  await db.draft.update({ where: { articleId: id }, data: { content } });
  expect(await publishArticle(editor, { number, baseVersion: 1, content }, now)).toMatchObject({ ok: true });
  return number;
}

/** An engine that answers with this status, and what it was asked. */
function engine(status: number) {
  const asked: { url: string; body: unknown }[] = [];
  const send = async (url: string, { body }: RequestInit) => {
    asked.push({ url, body: JSON.parse(String(body)) });
    return { ok: status < 300, status };
  };
  return { asked, send };
}

beforeEach(async () => {
  await db.announcement.deleteMany();
  await setKey(KEY);
});

it("without a key nothing is remembered and nobody is told", async () => {
  await setKey("");
  await publish();
  const { asked, send } = engine(200);
  await deliverAnnouncements(send, BASE);
  expect([await pending(), asked]).toEqual([[], []]);
});

it("a publication and a withdrawal are told once, with the key and where it lies", async () => {
  const number = await publish();
  await moveArticle(editor, { number, move: "withdraw", reason: "사실과 다름" }, later);
  expect(await pending()).toEqual([number]);
  const { asked, send } = engine(202);
  await deliverAnnouncements(send, BASE);
  await deliverAnnouncements(send, BASE);
  expect(asked).toEqual([
    {
      url: "https://api.indexnow.org/indexnow",
      body: { host: "manpa.example", key: KEY, keyLocation: `${BASE}/${KEY}.txt`, urlList: [`${BASE}/articles/${number}`] },
    },
  ]);
  expect(await pending()).toEqual([]);
});

it("what an engine does not take, or does not hear, is told at the next occasion", async () => {
  const number = await publish();
  await deliverAnnouncements(engine(429).send, BASE);
  await deliverAnnouncements(() => Promise.reject(new Error("no network")), BASE);
  expect(await pending()).toEqual([number]);
  const { asked, send } = engine(200);
  await deliverAnnouncements(send, BASE);
  expect(asked).toHaveLength(1);
});

it("a change made while the last one is being told is told too", async () => {
  const number = await publish();
  const { send } = engine(200);
  await deliverAnnouncements(async (url, init) => {
    await moveArticle(editor, { number, move: "withdraw", reason: "사실과 다름" }, later);
    return send(url, init);
  }, BASE);
  expect(await pending()).toEqual([number]);
});

it("a refused publication leaves nothing behind", async () => {
  const { number } = await makeArticle();
  await moveArticle(await makeActor("reporter"), { number, move: "withdraw", reason: "사실과 다름" }, noon);
  expect(await pending()).toEqual([]);
});

it("a site without a public address tells nobody", async () => {
  await publish();
  const { asked, send } = engine(200);
  await deliverAnnouncements(send, null);
  expect(asked).toEqual([]);
});
