import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { readGaps } from "./gaps-read";
import type { Move } from "./moves";
import type { ArticleContent } from "./schema";
import { createArticle } from "./write";

const now = new Date("2026-11-24T03:00:00Z");

let writer: Actor, editor: Actor, sectionId: number;
beforeAll(async () => {
  [writer, editor] = [await makeActor("reporter"), await makeActor("editor")];
  sectionId = (await makeSection()).id;
});

async function write(about: Partial<ArticleContent> = {}): Promise<number> {
  const result = await createArticle(writer, { content: contentOf({ sectionId, reporterIds: [writer.reporterId ?? 0], ...about }) }, now);
  if (!result.ok) throw new Error(result.message);
  return result.value.number;
}
const gaps = async (actor: Actor | null, move: Move, numbers: number[]) => {
  const result = await readGaps(actor, { move, numbers });
  return result.ok ? result.value.map(({ number, messages }) => [number, messages.length]) : result.code;
};

it("names the pieces that lack something for this step, and no other", async () => {
  const [whole, untitled, empty] = [await write(), await write({ title: "" }), await write({ title: "", body: [paragraph("  ")] })];
  const all = [whole, untitled, empty];
  expect((await gaps(editor, "schedule", all) as unknown[]).sort()).toEqual([[untitled, 1], [empty, 2]].sort());
  expect((await gaps(writer, "submit", all) as unknown[]).sort()).toEqual([[untitled, 1], [empty, 1]].sort());
  expect(await gaps(editor, "approve", all)).toEqual([]);
});

it("tells nobody of a piece that is not theirs", async () => {
  const untitled = await write({ title: "" });
  expect(await gaps(await makeActor("reporter"), "submit", [untitled, 2_000_000])).toEqual([]);
  expect(await gaps(await makeActor("moderator"), "submit", [untitled])).toBe("forbidden");
  expect(await gaps(null, "submit", [untitled])).toBe("sign-in-required");
});
