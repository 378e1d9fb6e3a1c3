import { describe, expect, it } from "vitest";
import { tell } from "./sentence";

const entry = { subjectId: "x", actor: { name: "관리자 가" }, subjectName: "파도" };

describe("an audit row as a sentence", () => {
  it("says who removed a comment, where and why", () => {
    const detail = { from: "visible", reason: "abuse", note: "세 번째", articleNumber: 12 };
    expect(tell({ ...entry, act: "comment.remove", detail })).toBe("관리자 가 님이 12번 기사의 댓글을 삭제했습니다 · 사유 욕설 · 메모 “세 번째”");
  });
  it("names the account and both roles", () => {
    const told = tell({ ...entry, act: "account.change-role", detail: { from: "reader", to: "moderator" } });
    expect(told).toBe("관리자 가 님이 파도 님의 역할을 독자에서 댓글 운영자로 바꿨습니다");
  });
  it("tells an article's withdrawal with its free reason", () => {
    expect(tell({ ...entry, act: "article.withdraw", detail: { number: 7, reason: "오보 확인 중" } })).toBe("관리자 가 님이 7번 기사를 철회했습니다 · 사유 오보 확인 중");
  });
  it("names the system where nobody acted, and an act it has no words for", () => {
    expect(tell({ ...entry, actor: null, act: "weather.change", detail: null })).toBe("시스템이 weather.change 작업을 했습니다");
  });
});
