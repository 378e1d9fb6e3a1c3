import { expect, it } from "vitest";
import { makeActor } from "@/lib/testing/people";
import { listViews } from "./read";
import { MOST_VIEWS } from "./rules";
import { dropView, keepView, renameView } from "./write";

it("a view is one's own: kept, asked anew under its name, renamed and dropped", async () => {
  const [me, other] = [await makeActor("editor"), await makeActor("reporter")];
  await keepView(me, { name: "오늘 볼 것", query: "state=draft" });
  const kept = await keepView(me, { name: "오늘 볼 것", query: "state=inReview&section=a b" });
  await keepView(other, { name: "오늘 볼 것", query: "mine=1" });
  if (!kept.ok) throw new Error(kept.message);
  expect(await listViews(me)).toEqual([{ id: kept.value.id, name: "오늘 볼 것", query: "state=inReview&section=a+b" }]);
  const second = await keepView(me, { name: "둘째", query: "" });
  if (!second.ok) throw new Error(second.message);
  expect(await renameView(me, { id: second.value.id, name: "오늘 볼 것" })).toMatchObject({ code: "invalid", field: "name" });
  for (const touch of [renameView(other, { id: kept.value.id, name: "남의 것" }), dropView(other, { id: kept.value.id })]) expect(await touch).toMatchObject({ code: "not-found" });
  expect(await renameView(me, { id: kept.value.id, name: "첫째" })).toMatchObject({ ok: true });
  expect(await dropView(me, { id: second.value.id })).toMatchObject({ ok: true });
  expect((await listViews(me)).map(({ name }) => name)).toEqual(["첫째"]);
});

it("who does not write has none, and there is an end to them", async () => {
  for (const role of ["reader", "moderator"] as const) expect(await keepView(await makeActor(role), { name: "보기", query: "" })).toMatchObject({ code: "forbidden" });
  expect(await keepView(null, { name: "보기", query: "" })).toMatchObject({ code: "sign-in-required" });
  const me = await makeActor("admin");
  for (let nth = 0; nth < MOST_VIEWS; nth += 1) await keepView(me, { name: `보기 ${nth}`, query: "" });
  expect(await keepView(me, { name: "하나 더", query: "" })).toMatchObject({ code: "invalid" });
});
