import { beforeEach, expect, test } from "vitest";
import { ROLES } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { pickComment } from "./pick-write";
import { MAX_PICKS } from "./rules";

const now = new Date("2026-11-24T03:00:00Z");
let articleId: string;
let authorId: string;
beforeEach(async () => {
  articleId = (await makeArticle()).id;
  authorId = (await makeActor("reader")).id;
});
const make = (status: "visible" | "held" = "visible") => db.comment.create({ data: { articleId, authorId, body: "댓글", status }, select: { id: true } });
const pickedAt = async (id: string) => (await db.comment.findUniqueOrThrow({ where: { id } })).pickedAt;

test.each(ROLES)("whether a %s may pick is as the page of permissions says", async (role) => {
  const { id } = await make();
  const may = ["editor", "moderator", "admin"].includes(role);
  expect((await pickComment(await makeActor(role), { id, isPicked: true }, now)).ok).toBe(may);
  expect(await pickedAt(id)).toEqual(may ? now : null);
});

test("a pick is logged once, though asked for twice, and so is its end", async () => {
  const [editor, { id }] = [await makeActor("editor"), await make()];
  for (const isPicked of [true, true, false, false]) expect(await pickComment(editor, { id, isPicked }, now)).toMatchObject({ ok: true });
  const acts = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" }, select: { act: true, actorId: true } });
  expect(acts).toEqual(["comment.pick", "comment.unpick"].map((act) => ({ act, actorId: editor.id })));
  expect(await pickedAt(id)).toBeNull();
});

test("an article has no more picks than fit, however many are made at once", async () => {
  const editor = await makeActor("editor");
  const comments = [];
  for (let index = 0; index <= MAX_PICKS; index += 1) comments.push(await make());
  const results = await Promise.all(comments.map(({ id }) => pickComment(editor, { id, isPicked: true }, now)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(MAX_PICKS);
});

test("what is hidden cannot be picked", async () => {
  expect(await pickComment(await makeActor("editor"), { id: (await make("held")).id, isPicked: true }, now)).toMatchObject({ code: "not-found" });
  expect(await pickComment(await makeActor("editor"), { id: "nothing", isPicked: true }, now)).toMatchObject({ code: "not-found" });
});
