import { describe, expect, it } from "vitest";
import type { ArticleStatus } from "@/lib/articles/rules";
import { moveArticle } from "@/lib/articles/move-write";
import { db } from "@/lib/db";
import { NO_SHARING } from "@/lib/settings/rules";
import { saveSharing } from "@/lib/settings/write";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { listArticleAddresses, listFeed, listNews, listParts, listPersonSlugs } from "./read";
import { PART } from "./sitemap";

const now = new Date();
const sub = await makeSection();
const top = await db.section.findUniqueOrThrow({ where: { id: sub.parentId! } });
const all = { from: 1, to: PART };

async function write(title: string, status: ArticleStatus, about: { number?: number; deck?: string } = {}) {
  const content = contentOf({ sectionId: sub.id, title, body: [paragraph(`${title}의 첫 문장.`)] });
  return db.article.create({
    data: {
      ...about,
      title,
      status,
      body: content.body,
      sectionId: sub.id,
      topSectionId: top.id,
      publishedAt: status === "draft" ? null : now,
      draft: { create: { content } },
    },
    select: { number: true },
  });
}

const published = await write("나온 기사", "published", { deck: "부제" });
const plain = await write("부제 없는 기사", "published");
await write("쓰는 기사", "draft");
await write("내린 기사", "withdrawn");

describe("feeds and sitemaps", () => {
  it("hold what is published and nothing else", async () => {
    const shown = [published.number, plain.number].sort();
    for (const list of [await listFeed(), await listFeed(top.slug), await listFeed(sub.slug), await listNews(), await listArticleAddresses(all)]) {
      expect(list?.map(({ number }) => number).sort()).toEqual(shown);
    }
    expect(await listFeed("no-such-section")).toBeNull();
  });

  it("lose an article when it is withdrawn", async () => {
    const { number } = await write("곧 내릴 기사", "published");
    const numbers = async () => [await listFeed(), await listNews(), await listArticleAddresses(all)].map((list) => list?.some((each) => each.number === number));
    expect(await numbers()).toEqual([true, true, true]);
    await moveArticle(await makeActor("editor"), { number, move: "withdraw", reason: "사실과 다름" }, now);
    expect(await numbers()).toEqual([false, false, false]);
  });

  it("extract the deck, or the first words where there is none", async () => {
    const extracts = new Map((await listFeed())?.map(({ number, extract }) => [number, extract]));
    expect(extracts.get(published.number)).toBe("부제");
    expect(extracts.get(plain.number)).toBe("부제 없는 기사의 첫 문장.");
  });

  it("carry whole bodies when the newsroom wants it so", async () => {
    expect((await listFeed())?.every(({ html }) => html === null)).toBe(true);
    await saveSharing(await makeActor("admin"), { ...NO_SHARING, isFullText: true }, now);
    expect((await listFeed())?.find(({ number }) => number === plain.number)?.html).toBe("<p>부제 없는 기사의 첫 문장.</p>");
  });

  it("have a part for every range of numbers that holds something, and no other", async () => {
    expect(await listParts()).toEqual({ articles: [1], people: [] });
    await write("먼 번호의 초고", "draft", { number: 2 * PART + 1 });
    await write("먼 번호의 기사", "published", { number: 3 * PART + 1 });
    expect((await listParts()).articles).toEqual([1, 4]);
    expect(await listArticleAddresses({ from: 3 * PART + 1, to: 4 * PART })).toHaveLength(1);
    expect(await listArticleAddresses({ from: 2 * PART + 1, to: 3 * PART })).toEqual([]);
  });

  it("name no person who asked not to be linked", async () => {
    await db.person.create({ data: { slug: "shown", name: "한서연" } });
    await db.person.create({ data: { slug: "hidden", name: "한서준", isLinked: false } });
    expect(await listPersonSlugs(all)).toEqual(["shown"]);
    expect((await listParts()).people).toEqual([1]);
  });
});
