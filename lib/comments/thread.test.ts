import { describe, expect, test } from "vitest";
import type { CommentStatus } from "./rules";
import { ANSWERED, type CommentRow, namesIn, readCursor, splitMention, threadsOf, viewOf, writeCursor } from "./thread";

const row = (change: Partial<CommentRow> = {}): CommentRow => ({
  id: "01900000-0000-7000-8000-000000000001",
  parentId: null,
  body: "본문",
  status: "visible",
  reason: null,
  likes: 3,
  dislikes: 1,
  createdAt: new Date("2025-10-31T06:44:33Z"),
  editedAt: null,
  pickedAt: null,
  author: { name: "물결소리", role: "reader" },
  ...change,
});

describe("what leaves the house of a comment", () => {
  test("a visible one is whole", () => {
    expect(viewOf(row())).toEqual({
      id: "01900000-0000-7000-8000-000000000001",
      parentId: null,
      body: "본문",
      status: "visible",
      author: { name: "물결소리", badge: null },
      createdAt: "2025-10-31T15:44:33+09:00",
      likes: 3,
      dislikes: 1,
      replies: [],
    });
  });

  test.each<CommentStatus>(["removed", "withdrawn", "blocked"])("a %s one carries no text and no author", (status) => {
    const view = viewOf(row({ status, reason: status === "removed" ? "attack" : null }));
    expect(JSON.stringify(view)).not.toMatch(/본문|물결소리/);
    expect(view).toMatchObject({ body: null, author: null, likes: 0, dislikes: 0 });
  });

  test("a changed or picked one says when, while it can be read", () => {
    const at = new Date("2025-10-31T07:00:00Z");
    expect(viewOf(row({ editedAt: at, pickedAt: at }))).toMatchObject({ editedAt: "2025-10-31T16:00:00+09:00", pickedAt: "2025-10-31T16:00:00+09:00" });
    const removed = viewOf(row({ status: "removed", editedAt: at, pickedAt: at }));
    expect(removed).not.toHaveProperty("editedAt");
    expect(removed).not.toHaveProperty("pickedAt");
  });

  test("only a removed one says why", () => {
    expect(viewOf(row({ status: "removed", reason: "attack" }))).toHaveProperty("reason", "attack");
    expect(viewOf(row({ status: "blocked", reason: "defamation" }))).not.toHaveProperty("reason");
  });

  test.each([
    ["reader", null],
    ["reporter", "reporter"],
    ["editor", "staff"],
    ["moderator", "staff"],
    ["admin", "staff"],
  ] as const)("a %s wears the badge %s", (role, badge) => {
    expect(viewOf(row({ author: { name: "가나", role } })).author).toEqual({ name: "가나", badge });
  });
});

test("threads keep the order of the page, replies the order of the rows", () => {
  const rows = [
    row({ id: "a" }),
    row({ id: "a1", parentId: "a" }),
    row({ id: "b" }),
    row({ id: "a2", parentId: "a", status: "removed", reason: "abuse" }),
    row({ id: "c1", parentId: "c" }),
  ];
  expect(threadsOf(["b", "a", "gone"], rows).map(({ id, replies }) => [id, replies.map((reply) => reply.id)])).toEqual([
    ["b", []],
    ["a", ["a1", "a2"]],
  ]);
});

describe("a reply that calls somebody", () => {
  const names = ["물결", "물결 소리", "봄날"];

  test.each([
    ["@물결 맞아요", "물결", " 맞아요"],
    ["@물결 소리 맞아요", "물결 소리", " 맞아요"],
    ["@봄날\n맞아요", "봄날", "\n맞아요"],
    ["@봄날", "봄날", ""],
    ["@봄날님 맞아요", "", "@봄날님 맞아요"],
    ["@여름 맞아요", "", "@여름 맞아요"],
    ["맞아요 @봄날 님", "", "맞아요 @봄날 님"],
    ["봄날", "", "봄날"],
  ])("%j calls %j", (body, name, rest) => expect(splitMention(body, names)).toEqual({ name, rest }));

  test("may call whoever speaks in the thread, each once", () => {
    const [thread] = threadsOf(["a"], [row({ id: "a" }), row({ id: "b", parentId: "a", author: { name: "봄날", role: "reader" } }), row({ id: "c", parentId: "a", status: "removed" })]);
    expect(thread && namesIn(thread)).toEqual(["물결소리", "봄날"]);
  });
});

describe("a cursor", () => {
  const place = { key: -12, id: "01900000-0000-7000-8000-000000000001" };

  test("leads back to its place", () => {
    expect(readCursor(writeCursor("best", place), "best")).toEqual(place);
    const answered = { key: ANSWERED - 12, id: place.id };
    expect(readCursor(writeCursor("answered", answered), "answered")).toEqual(answered);
  });

  test.each(["", "best", "best.1.x", `newest.1.${place.id}`, `best.1e9.${place.id}`, `best.1.${place.id} `])("%j is none", (text) => {
    expect(readCursor(text, "best")).toBeNull();
  });

  test.each([-1, 253_402_300_800_000])("of %i milliseconds is no moment in a list by time", (key) => {
    expect(readCursor(writeCursor("newest", { ...place, key }), "newest")).toBeNull();
    expect(readCursor(writeCursor("oldest", { ...place, key }), "oldest")).toBeNull();
  });
});
