import { describe, expect, test } from "vitest";
import { judgeName, judgePassword, LOOKS_LIKE_STAFF, safeNext } from "./rules";

describe("a name", () => {
  test.each(["물결", "봄날의 독자", "Reader 7", "전기자동차", "가나다라마바사아자차카타"])("%s is fine", (name) => {
    expect(judgeName(name)).toEqual({ ok: true, value: name });
  });
  test("is tidied before it is judged", () => {
    expect(judgeName("  봄날의\t 독자 ")).toEqual({ ok: true, value: "봄날의 독자" });
    expect(judgeName("물결")).toEqual({ ok: true, value: "물결" });
  });
  test.each(["물", "가나다라마바사아자차카타파", "물결!", "ㅋㅋㅋ", "홍길동\u200B", "аdmin", ""])("%j is refused", (name) => {
    expect(judgeName(name)).toMatchObject({ ok: false, code: "invalid", field: "name" });
  });
  test.each(["운영자", "만파 편집국", "김민서 기자", "기자김민서", "관 리 자", "ADMIN1"])("%s belongs to the newsroom", (name) => {
    expect(judgeName(name)).toMatchObject({ ok: false, field: "name" });
    expect(judgeName(name, { isStaff: true })).toMatchObject({ ok: true });
  });
  test.each(["ADM1N", "rnanpa", "대스크", "MANPA 7", "관리자1"])("%s looks like the newsroom's", (name) => {
    expect(judgeName(name)).toEqual(LOOKS_LIKE_STAFF);
  });
});

describe("a password", () => {
  const about = { email: "mulgyeol@demo.test", name: "물결소리" };
  const judge = (password: string) => judgePassword(password, about);
  test.each(["correct horse", "비밀번호는여덟자", "manpa-demo"])("%s is fine", (password) => expect(judge(password)).toBeNull());
  test("of seven characters is refused", () => expect(judge("abcdefg")).toMatchObject({ field: "password" }));
  test("of 129 characters is refused", () => expect(judge("ab".repeat(64) + "c")).toMatchObject({ field: "password" }));
  test.each(["mulgyeol@demo.test", "MULGYEOL", "aaaaaaaa", "12345678", "Password"])("%s is refused", (password) => {
    expect(judge(password)).toMatchObject({ code: "invalid", field: "password" });
  });
  test("that is the name is refused", () => {
    expect(judgePassword("봄날의독자들입니다", { ...about, name: "봄날의 독자들입니다" })).not.toBeNull();
  });
});

describe("the place to return to", () => {
  test.each(["/", "/articles/7#comment-1", "/desk/comments?queue=held", "/tags/한국"])("%s is ours", (next) => {
    expect(safeNext(next)).toBe(next);
  });
  test.each([
    "//evil.test", "/\\evil.test", "https://evil.test/", "javascript:alert(1)", "evil", "/\n/evil.test", "/\t/evil.test",
    "/api/auth/signout", "/sign-in?next=/sign-in", "", null, undefined, 7, `/${"a".repeat(600)}`,
  ])("%j is not", (next) => expect(safeNext(next)).toBe("/"));
});
