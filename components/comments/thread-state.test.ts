import { describe, expect, test } from "vitest";
import type { CommentView } from "@/lib/comments/rules";
import { freshCount } from "./pulse";
import { append, find, lead, place, shift, type Thread, withdraw } from "./thread-state";

const comment = (id: string, more: Partial<CommentView> = {}): CommentView => ({
  id,
  parentId: null,
  body: `본문 ${id}`,
  status: "visible",
  author: { name: "물결", badge: null },
  createdAt: "2026-11-24T12:00:00+09:00",
  likes: 1,
  dislikes: 0,
  replies: [],
  ...more,
});
const thread = (...comments: CommentView[]): Thread => ({ total: comments.length, comments, next: "c" });

describe("a thread", () => {
  test("shows a comment once that is on two pages", () => {
    const both = append(thread(comment("a"), comment("b")), { ...thread(comment("b"), comment("c")), next: null });
    expect(both.comments.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(both.next).toBeNull();
  });
  test("puts one's new comment first and counts it", () => {
    const after = place(thread(comment("a")), comment("new"));
    expect(after.comments.map(({ id }) => id)).toEqual(["new", "a"]);
    expect(after.total).toBe(2);
  });
  test("does not count a comment that waits for a moderator", () => {
    expect(place(thread(comment("a")), comment("new", { status: "held" })).total).toBe(1);
  });
  test("puts a reply last among its parent's", () => {
    const start = thread(comment("a", { replies: [comment("r", { parentId: "a" })] }), comment("b"));
    const after = place(start, comment("new", { parentId: "a" }));
    expect(after.comments[0]?.replies.map(({ id }) => id)).toEqual(["r", "new"]);
    expect(place(start, comment("lost", { parentId: "gone" }))).toBe(start);
  });
  test("takes the same comment once, however often it arrives", () => {
    const start = thread(comment("a"));
    expect(place(start, comment("a"))).toBe(start);
  });
  test("keeps neither words nor name of a withdrawn comment", () => {
    const after = withdraw(thread(comment("a", { replies: [comment("r", { parentId: "a" })] })), "r");
    expect(find(after.comments, "r")).toMatchObject({ status: "withdrawn", body: null, author: null });
    expect(after.total).toBe(0);
  });
  test("brings a linked thread to the top, from within or from far below", () => {
    const start = thread(comment("a"), comment("b"));
    expect(lead(start, comment("b")).comments.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(lead(start, comment("z")).comments.map(({ id }) => id)).toEqual(["z", "a", "b"]);
    expect(lead(start, comment("z")).total).toBe(2);
  });
  test("keeps no pick of a withdrawn comment", () => {
    const after = withdraw(thread(comment("a", { pickedAt: "2026-11-24T12:00:00+09:00" })), "a");
    expect(after.comments[0]).not.toHaveProperty("pickedAt");
  });
  test("moves a reaction from one side to the other", () => {
    expect(shift(comment("a"), "like", "dislike")).toMatchObject({ likes: 0, dislikes: 1 });
    expect(shift(comment("a"), null, "like")).toMatchObject({ likes: 2, dislikes: 0 });
    expect(shift(comment("a"), "like", null)).toMatchObject({ likes: 0, dislikes: 0 });
  });
});

describe("new comments", () => {
  const known = { total: 5, newest: "2026-11-24T03:00:00.000Z" };

  test("are those above what the reader was shown", () => {
    expect(freshCount(known, { total: 8, newest: "2026-11-24T03:01:00.000Z" })).toBe(3);
    expect(freshCount({ total: 0, newest: null }, { total: 2, newest: "2026-11-24T03:01:00.000Z" })).toBe(2);
  });
  test.each([
    ["before anything was asked", null],
    ["where nothing came", known],
    ["where one's own came and is counted already", { total: 5, newest: "2026-11-24T03:01:00.000Z" }],
    ["where only some were taken away", { total: 4, newest: "2026-11-24T02:00:00.000Z" }],
    ["where all were taken away", { total: 0, newest: null }],
  ])("are none %s", (_, pulse) => expect(freshCount(known, pulse)).toBe(0));
});
