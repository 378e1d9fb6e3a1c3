import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { getNeighbours, getRelated } from "./related-read";
import { moveArticle } from "./move-write";
import { createArticle, publishArticle } from "./write";

let editor: Actor, reporterId: number, sectionId: number, elsewhere: number;
const at = (minute: number) => new Date(Date.parse("2026-11-24T00:00:00Z") + minute * 60_000);

type About = { minute: number; tags?: string[]; related?: number[]; text?: string; section?: number; status?: "draft" | "published" | "withdrawn" };

async function write({ minute, tags = [], related = [], text = "아무도 없다.", section = sectionId, status = "published" }: About): Promise<number> {
  const content = contentOf({ sectionId: section, title: `기사 ${minute}`, reporterIds: [reporterId], tags, related, body: [paragraph(text)] });
  const created = await createArticle(editor, { content }, at(minute));
  if (!created.ok) throw new Error(created.message);
  const { number } = created.value;
  if (status !== "draft") await publishArticle(editor, { number, baseVersion: 1, content }, at(minute));
  if (status === "withdrawn") await moveArticle(editor, { number, move: "withdraw", reason: "시험" }, at(minute));
  return number;
}

const relatedTo = async (number: number) => (await getRelated(number)).map((card) => card.number);

beforeAll(async () => {
  editor = await makeActor("editor");
  reporterId = (await db.reporter.create({ data: { slug: "byline", name: "서가람", email: "a@b.test" } })).id;
  [sectionId, elsewhere] = [(await makeSection()).id, (await makeSection()).id];
  await db.person.createMany({ data: [{ slug: "han", name: "한서연" }, { slug: "oh", name: "오민준", isLinked: false }] });
});

describe("related articles", () => {
  it("share a person or a tag: those that share most are taken, and stand newest first", async () => {
    const most = await write({ minute: 1, tags: ["경주", "신라"], text: "한서연이 왔다." });
    const person = await write({ minute: 2, text: "한서연이 갔다." });
    const tag = await write({ minute: 3, tags: ["경주"] });
    await write({ minute: 4, tags: ["바다"] });
    await write({ minute: 5, tags: ["경주"], status: "withdrawn" });
    await write({ minute: 6, tags: ["경주"], status: "draft" });
    const number = await write({ minute: 7, tags: ["경주", "신라"], text: "한서연이 말했다." });
    expect(await relatedTo(number)).toEqual([tag, person, most]);
    const [newer, newest] = [await write({ minute: 8, tags: ["경주"] }), await write({ minute: 9, tags: ["신라"] })];
    expect(await relatedTo(number)).toEqual([newest, newer, tag, most]);
  });

  it("are none where nothing is shared, or the article is not public", async () => {
    expect(await relatedTo(await write({ minute: 20, tags: ["홀로"], text: "오민준이 왔다." }))).toEqual([]);
    await write({ minute: 21, text: "오민준이 갔다." });
    expect(await relatedTo(await write({ minute: 22, text: "오민준이 말했다." }))).toEqual([]);
    expect(await relatedTo(await write({ minute: 23, tags: ["경주"], status: "draft" }))).toEqual([]);
    expect(await relatedTo(999_999)).toEqual([]);
  });
});

describe("articles chosen by hand", () => {
  it("stand first in their order, and what is found fills up without naming one twice", async () => {
    const [one, two, found] = [await write({ minute: 30, tags: ["산"] }), await write({ minute: 31 }), await write({ minute: 32, tags: ["산"] })];
    expect(await relatedTo(await write({ minute: 33, tags: ["산"], related: [two, one] }))).toEqual([two, one, found]);
    expect(await relatedTo(await write({ minute: 34, related: [one] }))).toEqual([one]);
  });

  it("that are not public, or are the article itself, are left out, and come in once they are", async () => {
    const [draft, withdrawn] = [await write({ minute: 40, status: "draft" }), await write({ minute: 41, status: "withdrawn" })];
    const number = await write({ minute: 42, related: [draft, withdrawn, 2_000_000] });
    await db.article.update({ where: { number }, data: { relatedNumbers: { push: number } } });
    expect(await relatedTo(number)).toEqual([]);
    await db.article.update({ where: { number: draft }, data: { status: "published", publishedAt: at(43) } });
    expect(await relatedTo(number)).toEqual([draft]);
  });

  it("are six at most with what is found", async () => {
    const shared = await Promise.all([50, 51, 52, 53, 54].map((minute) => write({ minute, tags: ["들"] })));
    const chosen = [await write({ minute: 55 }), await write({ minute: 56 }), await write({ minute: 57 })];
    expect(await relatedTo(await write({ minute: 58, tags: ["들"], related: chosen }))).toEqual([...chosen, ...shared.slice(2).reverse()]);
  });
});

describe("neighbours", () => {
  const numbers = async (number: number) => {
    const { previous, next } = await getNeighbours(number);
    return [previous?.number ?? null, next?.number ?? null];
  };

  it("are the nearest public articles of the same section, ties by number", async () => {
    const section = elsewhere;
    const first = await write({ minute: 1, section });
    await write({ minute: 2, section, status: "withdrawn" });
    const [second, third] = [await write({ minute: 3, section }), await write({ minute: 3, section })];
    await write({ minute: 4, section, status: "draft" });
    expect(await numbers(first)).toEqual([null, second]);
    expect(await numbers(second)).toEqual([first, third]);
    expect(await numbers(third)).toEqual([second, null]);
    expect(await numbers(999_999)).toEqual([null, null]);
  });
});
