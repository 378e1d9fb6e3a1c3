import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { getArticle, listArticles } from "@/lib/articles/read";
import { listAudit } from "@/lib/audit/read";
import { db } from "@/lib/db";
import { listFeed } from "@/lib/feeds/read";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { listDeskCorrections } from "./desk-read";
import { listCorrections } from "./read";
import { publishCorrection, retractCorrection } from "./write";

const editor = await makeActor("editor");
const at = (minute: number) => new Date(Date.parse("2026-11-24T00:00:00Z") + minute * 60_000);

let number: number;
beforeEach(async () => {
  await db.correction.deleteMany();
  ({ number } = await makeArticle());
});

const say = (text: string, minute = 1, actor: Actor | null = editor) => publishCorrection(actor, { number, kind: "correction", text }, at(minute));
const listed = async () => (await listArticles({ limit: 100 })).articles.find((card) => card.number === number);
const idOf = async (text: string) => (await db.correction.findFirstOrThrow({ where: { text } })).id;

describe("a correction", () => {
  it("stands on its article, in lists, in the feed and in the register, and changes the article's time", async () => {
    expect(await say("32만은 26만의 잘못입니다.", 5)).toMatchObject({ ok: true, value: { number, touched: { number } } });
    const seen = { kind: "correction", text: "32만은 26만의 잘못입니다.", at: "2026-11-24T09:05:00+09:00" };
    expect(await getArticle(number)).toMatchObject({ correction: "correction", corrections: [seen], updatedAt: seen.at });
    expect(await listed()).toMatchObject({ correction: "correction" });
    expect((await listFeed())?.find((item) => item.number === number)).toMatchObject({
      correction: "correction",
      extract: expect.stringMatching(/^\[정정보도 2026-11-24\] 32만은 26만의 잘못입니다\./),
    });
    expect((await listCorrections({ limit: 10 })).corrections).toEqual([{ ...seen, article: { number, label: "", title: "시험 기사" } }]);
  });

  it("leaves an audit row that tells itself", async () => {
    await say("잘못입니다.");
    await retractCorrection(editor, { id: await idOf("잘못입니다."), reason: "다른 기사에 실을 글" }, at(2));
    const { entries } = await listAudit(await makeActor("admin"));
    expect(entries.slice(0, 2).map(({ told }) => told)).toEqual([
      `${editor.name} 님이 ${number}번 기사에서 정정보도를 거두었습니다 · 사유 다른 기사에 실을 글`,
      `${editor.name} 님이 ${number}번 기사에 정정보도를 실었습니다`,
    ]);
  });

  it("is said once, however often the button is pressed", async () => {
    const presses = await Promise.all([say("두 번"), say("두 번"), say(" 두 번 ")]);
    expect(presses.map((result) => result.ok).sort()).toEqual([false, false, true]);
    expect(presses.find((result) => !result.ok)).toMatchObject({ code: "repeated" });
  });

  it("taken back is nowhere any more, but the desk still knows of it, and it can be said again", async () => {
    await say("거둘 글", 1);
    await publishCorrection(editor, { number, kind: "rebuttal", text: "남을 글" }, at(2));
    const id = await idOf("거둘 글");
    expect(await retractCorrection(editor, { id, reason: "잘못 실음" }, at(3))).toMatchObject({ ok: true, value: { number } });
    expect(await retractCorrection(editor, { id, reason: "잘못 실음" }, at(4))).toMatchObject({ code: "not-found" });
    expect(await getArticle(number)).toMatchObject({ correction: "rebuttal", corrections: [{ text: "남을 글" }], updatedAt: "2026-11-24T09:03:00+09:00" });
    expect((await listCorrections({ limit: 10 })).corrections.map(({ text }) => text)).toEqual(["남을 글"]);
    expect(await listDeskCorrections(editor, number)).toMatchObject([{ text: "남을 글", retractedAt: null }, { text: "거둘 글", retractedAt: "2026-11-24T09:03:00+09:00" }]);
    expect(await say("거둘 글", 5)).toMatchObject({ ok: true });
  });

  it("is only an editor's to publish, to take back and to list", async () => {
    await say("실린 글");
    const id = await idOf("실린 글");
    const others = await Promise.all((["reader", "reporter", "moderator"] as const).map((role) => makeActor(role)));
    for (const actor of [null, ...others]) {
      const refusal = { ok: false, code: actor ? "forbidden" : "sign-in-required" };
      expect(await say("몰래", 2, actor)).toMatchObject(refusal);
      expect(await retractCorrection(actor, { id, reason: "몰래" }, at(2))).toMatchObject(refusal);
      expect(await listDeskCorrections(actor, number)).toEqual([]);
    }
    expect(await say("관리자가", 3, await makeActor("admin"))).toMatchObject({ ok: true });
  });

  it("is for published articles: a draft or a withdrawn one has none, and the register drops the withdrawn", async () => {
    await say("실린 글");
    await db.article.update({ where: { number }, data: { status: "withdrawn" } });
    expect((await listCorrections({ limit: 10 })).corrections).toEqual([]);
    expect(await say("늦은 글", 2)).toMatchObject({ code: "invalid" });
    expect(await retractCorrection(editor, { id: await idOf("실린 글"), reason: "철회" }, at(3))).toMatchObject({ ok: true });
    ({ number } = await makeArticle({ status: "draft" }));
    expect(await say("이른 글")).toMatchObject({ code: "invalid" });
    number = 2_000_000_000;
    expect(await say("없는 기사")).toMatchObject({ code: "not-found" });
  });
});

it("the register goes on page by page, the newest first, ties in the middle included", async () => {
  for (const text of ["1", "2", "3", "4", "5"]) await say(text, text === "5" ? 2 : 1);
  const seen: string[] = [];
  let before: string | undefined;
  do {
    const page = await listCorrections({ limit: 2, ...(before && { before }) });
    seen.push(...page.corrections.map(({ text }) => text));
    before = page.next ?? undefined;
  } while (before);
  expect(seen[0]).toBe("5");
  expect([...seen].sort()).toEqual(["1", "2", "3", "4", "5"]);
  expect(await listCorrections({ limit: 2, before: "' OR 1=1" })).toEqual({ corrections: [], next: null });
});
