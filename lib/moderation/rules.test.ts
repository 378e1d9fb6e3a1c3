import { describe, expect, it } from "vitest";
import { tell } from "@/lib/audit/sentence";
import type { CommentStatus } from "@/lib/comments/rules";
import { ACTS, type ModerationAct, explainStale, move, newlyDismissed } from "./rules";
import { readDeed } from "./deed";

describe("what a moderator's act leads to", () => {
  const table: Record<CommentStatus, Record<ModerationAct, CommentStatus | null>> = {
    visible: { remove: "removed", restore: null, pass: "visible", hold: "held" },
    held: { remove: "removed", restore: null, pass: "visible", hold: null },
    removed: { remove: null, restore: "visible", pass: null, hold: null },
    withdrawn: { remove: null, restore: null, pass: null, hold: null },
    blocked: { remove: "removed", restore: null, pass: null, hold: null },
  };
  for (const [status, acts] of Object.entries(table)) {
    for (const [act, next] of Object.entries(acts)) {
      it(`${act} of a ${status} comment ${next ? `makes it ${next}` : "leads nowhere"}`, () => {
        expect(move(status as CommentStatus, act as ModerationAct)).toBe(next);
      });
    }
  }
});

it("someone who came second hears who came first", () => {
  expect(explainStale("removed", { act: "comment.remove", by: "관리자 가" })).toBe("관리자 가 님이 이미 삭제했습니다.");
  expect(explainStale("visible", { act: "comment.pass", by: "관리자 나" })).toBe("관리자 나 님이 이미 통과시켰습니다.");
  expect(explainStale("withdrawn", { act: "comment.remove", by: "관리자 가" })).toBe("작성자가 지운 댓글입니다.");
  expect(explainStale("visible", null)).toContain("이미 공개");
});

it("every act that the log tells of a comment is listed under a Korean name", () => {
  const told = (act: string) => tell({ act, subjectId: "x", detail: {}, actor: null, subjectName: null });
  for (const [act, { name }] of Object.entries(ACTS)) {
    expect(name, act).toMatch(/^[가-힣 ]+$/);
    expect(told(act), act).not.toContain(act);
  }
  for (const act of ["pick", "unpick", "block", "unblock", "open-sealed", "purge-sealed"]) expect(ACTS).toHaveProperty([`comment.${act}`]);
});

it("an act that changes nothing a moderator decides on is not told of as who came first", () => {
  expect(explainStale("visible", { act: "comment.pick", by: "데스크 가" })).toContain("이미 공개");
  expect(explainStale("blocked", { act: "comment.block", by: "관리자 가" })).toBe("관리자 가 님이 이미 임시조치로 가렸습니다.");
});

it("an audit row that is no decision on a comment is not read as one", () => {
  expect(readDeed({ from: "held", reason: "abuse", note: "메모" })).toMatchObject({ from: "held", fromReason: null, reason: "abuse", note: "메모", dismissed: [], overturned: null });
  for (const detail of [null, "x", {}, { from: "nowhere" }]) expect(readDeed(detail)).toBeNull();
  expect(readDeed({ from: "visible", reason: "toString", dismissed: ["abuse", "toString", 1] })).toMatchObject({ reason: null, dismissed: ["abuse"] });
});

it("a reason is newly dismissed once", () => {
  expect(newlyDismissed(["spam", "abuse", "spam"], ["abuse"])).toEqual(["spam"]);
  expect(newlyDismissed([], ["abuse"])).toEqual([]);
});
