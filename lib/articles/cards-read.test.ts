import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { listFeed } from "@/lib/feeds/read";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import type { Block } from "./body";
import { getPreview } from "./preview-read";
import { getArticle } from "./read";
import { moveArticle } from "./move-write";
import { createArticle, publishArticle } from "./write";

let editor: Actor, reporterId: number, sectionId: number;
const now = new Date("2026-11-24T00:00:00Z");

async function write(title: string, blocks: Block[] = []) {
  const content = contentOf({ sectionId, title, reporterIds: [reporterId], body: [paragraph("본문이다."), ...blocks] });
  const created = await createArticle(editor, { content }, now);
  if (!created.ok) throw new Error(created.message);
  return { number: created.value.number, content };
}

async function publish({ number, content }: Awaited<ReturnType<typeof write>>, baseVersion = 1) {
  const answer = await publishArticle(editor, { number, baseVersion, content }, now);
  if (!answer.ok) throw new Error(answer.message);
  return number;
}

const titlesIn = async (number: number) => Object.values((await getArticle(number))?.cards ?? {}).map(({ title }) => title);

beforeAll(async () => {
  editor = await makeActor("editor");
  reporterId = (await db.reporter.create({ data: { slug: "byline", name: "서가람", email: "a@b.test" } })).id;
  sectionId = (await makeSection()).id;
});

describe("an article that stands in another's text", () => {
  it("shows as it is now: its newest headline while it is public, nothing before or after", async () => {
    const other = await write("첫 제목");
    const { number } = other;
    const own = await publish(await write("가리키는 기사", [{ type: "article", number }]));
    expect(await titlesIn(own)).toEqual([]);
    await publish(other);
    expect(await titlesIn(own)).toEqual(["첫 제목"]);
    await publish({ number, content: { ...other.content, title: "바뀐 제목" } }, 2);
    expect(await titlesIn(own)).toEqual(["바뀐 제목"]);
    expect(await getPreview(editor, own, now)).toMatchObject({ cards: { [number]: { title: "바뀐 제목" } } });
    const inFeed = async () => (await listFeed())?.find((item) => item.number === own)?.html ?? "";
    await db.setting.upsert({ where: { key: "sharing" }, create: { key: "sharing", value: { isFullText: true } }, update: { value: { isFullText: true } } });
    expect(await inFeed()).toContain(">바뀐 제목</a>");
    await moveArticle(editor, { number, move: "withdraw", reason: "시험" }, now);
    expect(await titlesIn(own)).toEqual([]);
    expect(await inFeed()).not.toContain("관련 기사");
    // The text still holds its place, for the day it comes back.
    expect((await getArticle(own))?.body).toContainEqual({ type: "article", number });
  });

  it("is never the article itself, and may be one that does not exist", async () => {
    const draft = await write("제 자신");
    const { number } = draft;
    const blocks: Block[] = [paragraph("본문이다."), { type: "article", number }, { type: "article", number: 2_000_000 }];
    expect(await titlesIn(await publish({ number, content: { ...draft.content, body: blocks } }))).toEqual([]);
  });

  it("alone is no text to publish", async () => {
    const draft = await write("글이 없는 기사");
    const answer = await publishArticle(editor, { number: draft.number, baseVersion: 1, content: { ...draft.content, body: [{ type: "article", number: 1 }] } }, now);
    expect(answer).toMatchObject({ ok: false, field: "body" });
  });
});
