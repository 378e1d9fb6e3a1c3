import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import type { Result } from "@/lib/result";
import { contentOf } from "@/lib/testing/article-content";
import { makeActor, makeSection } from "@/lib/testing/people";
import { listDeskArticles } from "./list-read";
import { moveArticle, type MoveInput } from "./move-write";
import { createArticle } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const at = (minute: number) => new Date(now.getTime() + minute * 60_000);
const NOTE = "두 번째 문단의 출처를 밝혀 주세요.";

let writer: Actor, editor: Actor, sectionId: number;
beforeAll(async () => {
  [writer, editor] = [await makeActor("reporter"), await makeActor("editor")];
  sectionId = (await makeSection()).id;
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

/** A piece that takes these steps, a minute apart. */
async function take(...steps: [Actor, MoveInput["move"], string?][]): Promise<number> {
  const { number } = value(await createArticle(writer, { content: contentOf({ sectionId, reporterIds: [writer.reporterId ?? 0] }) }, now));
  for (const [minute, [actor, move, note]] of steps.entries()) value(await moveArticle(actor, { number, move, note, publishAt: at(60) }, at(minute + 1)));
  return number;
}
const returnedOf = async (actor: Actor, number: number) => (await listDeskArticles(actor, { words: String(number) }, at(30))).articles.find((article) => article.number === number)?.returned;

it("a draft that the desk sent back says so, with its word, to both sides", async () => {
  const fromReview = await take([writer, "submit"], [editor, "return", NOTE]);
  expect(await returnedOf(writer, fromReview)).toEqual({ note: NOTE, isToMe: true });
  expect(await returnedOf(editor, fromReview)).toEqual({ note: NOTE, isToMe: false });
  const fromSchedule = await take([writer, "submit"], [editor, "schedule"], [editor, "return", NOTE]);
  expect(await returnedOf(writer, fromSchedule)).toEqual({ note: NOTE, isToMe: true });
});

it("no other piece does: new, taken back, sent in again, or back from the archive", async () => {
  const others = [
    await take(),
    await take([writer, "submit", "송고합니다"], [writer, "recall"]),
    await take([writer, "submit"], [editor, "return", NOTE], [writer, "submit", "고쳤습니다"]),
    await take([writer, "submit"], [editor, "return", NOTE], [writer, "archive"], [writer, "unarchive"]),
  ];
  for (const number of others) expect(await returnedOf(writer, number)).toBeNull();
});
