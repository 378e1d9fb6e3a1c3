import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { countMonths } from "./report-read";
import { record } from "./write";

const now = new Date("2026-11-24T12:00:00+09:00");
const moderator = await makeActor("moderator");
const reader = await makeActor("reader");
const article = await makeArticle();

const act = (name: string, at: string, detail = {}, subjectId: string = crypto.randomUUID()) =>
  db.$transaction((tx) => record(tx, { actorId: moderator.id, act: name, subjectType: name.split(".")[0], subjectId, detail, now: new Date(at) } as Parameters<typeof record>[1]));
const comment = async (createdAt: string) =>
  (await db.comment.create({ data: { articleId: article.id, authorId: reader.id, body: "댓글", createdAt: new Date(createdAt) }, select: { id: true } })).id;

it("an empty log is one empty month", async () => {
  expect(await countMonths(now)).toEqual([expect.objectContaining({ month: "2026-11", removedInAll: 0, medianMinutes: null })]);
});

it("acts are counted by month in Korea, with reasons, outcomes and the median wait", async () => {
  // The last minutes of October in Korea are still October in UTC; the first of November too.
  await act("comment.remove", "2026-10-31T23:59:00+09:00", { from: "visible", reason: "spam" });
  await act("comment.remove", "2026-11-01T00:01:00+09:00", { from: "visible", reason: "abuse" });
  for (const minutes of [10, 30, 50]) {
    const id = await comment("2026-11-10T10:00:00+09:00");
    await act(minutes === 50 ? "comment.remove" : "comment.pass", `2026-11-10T10:${minutes}:00+09:00`, { from: "held", ...(minutes === 50 && { reason: "attack" }) }, id);
  }
  const reported = await comment("2026-11-01T10:00:00+09:00");
  const decided = new Date("2026-11-11T10:20:00+09:00");
  await db.report.create({ data: { commentId: reported, accountId: reader.id, reason: "abuse", createdAt: new Date("2026-11-11T10:00:00+09:00"), resolvedAt: decided } });
  await act("comment.remove", decided.toISOString(), { from: "visible", reason: "abuse" }, reported);
  await act("comment.restore", "2026-11-12T10:00:00+09:00", { from: "removed" });
  for (const name of ["appeal.file", "appeal.file", "appeal.uphold", "appeal.restore", "takedown.file", "takedown.block", "takedown.remove"]) await act(name, "2026-11-13T10:00:00+09:00");
  await act("comment.remove", "2025-11-30T10:00:00+09:00", { from: "visible", reason: "spam" });

  const months = await countMonths(now);
  expect(months.map(({ month }) => month)).toEqual(["2026-11", "2026-10"]);
  expect(months[0]).toMatchObject({
    removed: { abuse: 2, attack: 1, spam: 0 },
    removedInAll: 3,
    restored: 1,
    heldPassed: 2,
    heldRemoved: 1,
    medianMinutes: 25,
    appeals: { filed: 2, upheld: 1, restored: 1 },
    takedowns: { filed: 1, blocked: 1, rejected: 0, restored: 0, removed: 1 },
  });
  expect(months[1]).toMatchObject({ removed: { spam: 1 }, removedInAll: 1 });
});
