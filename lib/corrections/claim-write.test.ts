import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { getArticle } from "@/lib/articles/read";
import { listAudit } from "@/lib/audit/read";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { countClaims, getClaim, listClaims } from "./claim-read";
import { acceptClaim, dropClaim, registerClaim, rejectClaim } from "./claim-write";

const editor = await makeActor("editor");
const noon = new Date("2026-11-25T12:00:00+09:00");
const late = new Date("2026-12-04T09:00:00+09:00");

let article: number;
beforeEach(async () => {
  await db.correctionClaim.deleteMany();
  ({ number: article } = await makeArticle());
  await db.article.update({ where: { number: article }, data: { publishedAt: new Date("2026-11-20T09:00:00+09:00") } });
});

const register = (demand = "발언을 잘못 옮겼습니다.", actor: Actor | null = editor, receivedOn = "2026-11-24") =>
  registerClaim(actor, { article, kind: "rebuttal", receivedOn, claimant: "김청구", contact: "claim@test.test", demand }, noon);

async function received(): Promise<number> {
  const result = await register();
  if (!result.ok) throw new Error(result.message);
  return result.value.number;
}

describe("a claim", () => {
  it("is taken in once, with the days that the law gives, and never told with who claims", async () => {
    const presses = await Promise.all([register(), register()]);
    expect(presses.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(presses.find(({ ok }) => !ok)).toMatchObject({ code: "repeated" });
    const { claims } = await listClaims(editor, {}, noon);
    expect(claims).toMatchObject([{ kind: "rebuttal", receivedOn: "2026-11-24", answerBy: "2026-11-27", urgency: "later" }]);
    expect(await getClaim(editor, claims[0]!.number, noon)).toMatchObject({ claimant: "김청구", printBy: "2026-12-01", acts: [{ act: "claim.register" }] });
    expect(JSON.stringify([claims, await db.auditEntry.findMany({ where: { subjectType: "claim" }, select: { detail: true } })])).not.toMatch(/김청구|claim@test/);
  });

  it("concerns what was published, on a day between then and now", async () => {
    expect(await register("가", editor, "2026-11-26")).toMatchObject({ code: "invalid", field: "receivedOn" });
    expect(await register("가", editor, "2026-11-19")).toMatchObject({ code: "invalid", field: "receivedOn" });
    await db.article.update({ where: { number: article }, data: { status: "draft", publishedAt: null } });
    expect(await register()).toMatchObject({ code: "not-found", field: "article" });
  });

  it("accepted is printed in the same stroke and linked, once", async () => {
    const number = await received();
    const accept = () => acceptClaim(editor, { number, text: "김 씨는 그렇게 말하지 않았다고 밝혔습니다.", answer: "싣기로 함" }, noon);
    const presses = await Promise.all([accept(), accept()]);
    expect(presses.filter(({ ok }) => ok)).toMatchObject([{ value: { number, touched: { number: article } } }]);
    expect(presses.find(({ ok }) => !ok)).toMatchObject({ code: "stale" });
    expect(await getArticle(article)).toMatchObject({ corrections: [{ kind: "rebuttal", text: "김 씨는 그렇게 말하지 않았다고 밝혔습니다." }] });
    expect(await getClaim(editor, number, noon)).toMatchObject({ status: "accepted", urgency: null, printed: { isLate: false, isRetracted: false }, acts: [{ act: "claim.register" }, { act: "claim.accept" }] });
    const { entries } = await listAudit(await makeActor("admin"));
    expect(entries.slice(0, 2).map(({ told }) => told)).toEqual([
      `${editor.name} 님이 ${article}번 기사에 대한 청구 ${number}번을 받아들였습니다`,
      `${editor.name} 님이 ${article}번 기사에 반론보도를 실었습니다`,
    ]);
  });

  it("whose text is refused, or whose article is down, stays open and prints nothing", async () => {
    const number = await received();
    expect(await acceptClaim(editor, { number, text: " ", answer: "" }, noon)).toMatchObject({ code: "empty", field: "text" });
    await db.article.update({ where: { number: article }, data: { status: "withdrawn" } });
    expect(await acceptClaim(editor, { number, text: "글", answer: "" }, noon)).toMatchObject({ code: "invalid" });
    expect(await getClaim(editor, number, noon)).toMatchObject({ status: "received", printed: null });
    expect(await db.correction.count({ where: { article: { number: article } } })).toBe(0);
  });

  it("is turned down or given up once, and printed late is told so", async () => {
    const [one, two] = [await received(), (await register("다른 청구")).ok && (await listClaims(editor, {}, noon)).claims[1]!.number];
    expect(await countClaims(editor, late)).toEqual({ open: 2, overdue: 2, soon: 0 });
    expect(await rejectClaim(editor, { number: one, answer: "사실이 확인됨" }, noon)).toMatchObject({ ok: true });
    for (const again of [rejectClaim, dropClaim]) expect(await again(editor, { number: one, answer: "다시" }, noon)).toMatchObject({ code: "stale" });
    expect(await acceptClaim(editor, { number: Number(two), text: "늦은 글", answer: "" }, late)).toMatchObject({ ok: true });
    expect(await getClaim(editor, Number(two), late)).toMatchObject({ printed: { isLate: true } });
    const three = await received();
    expect(await dropClaim(editor, { number: three, answer: "" }, noon)).toMatchObject({ ok: true });
    expect((await listClaims(editor, { isDone: true }, noon)).claims.map(({ status }) => status)).toEqual(["dropped", "accepted", "rejected"]);
    expect(await dropClaim(editor, { number: 2_000_000_000, answer: "" }, noon)).toMatchObject({ code: "not-found" });
  });

  it("is an editor's affair alone", async () => {
    const number = await received();
    const others = await Promise.all((["reader", "reporter", "moderator"] as const).map((role) => makeActor(role)));
    for (const actor of [null, ...others]) {
      const refusal = { ok: false, code: actor ? "forbidden" : "sign-in-required" };
      expect(await register("몰래", actor)).toMatchObject(refusal);
      expect(await acceptClaim(actor, { number, text: "몰래", answer: "" }, noon)).toMatchObject(refusal);
      expect(await rejectClaim(actor, { number, answer: "몰래" }, noon)).toMatchObject(refusal);
      expect(await dropClaim(actor, { number, answer: "" }, noon)).toMatchObject(refusal);
      expect([await getClaim(actor, number, noon), await listClaims(actor, {}, noon), await countClaims(actor, late)]).toEqual([null, { claims: [], next: null }, { open: 0, overdue: 0, soon: 0 }]);
    }
    expect(await getClaim(await makeActor("admin"), number, noon)).toMatchObject({ status: "received" });
  });
});
