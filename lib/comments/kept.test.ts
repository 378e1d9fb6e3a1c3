import { deflateRawSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { keepCookie, type Kept, KEPT_COOKIE, readKept } from "./kept";
import { keptDocument } from "./kept-document";

vi.mock("@/lib/access/session-cookie", () => ({ isSecure: () => true }));

const kept = (body: string): Kept => ({ door: "comment", fields: { body }, code: "too-many-characters", message: "댓글은 200자까지 쓸 수 있습니다." });
const valueOf = (cookie: string | null) => new RegExp(`^${KEPT_COOKIE}=([^;]*)`).exec(cookie ?? "")?.[1];

test("what a reader wrote comes back to the letter", () => {
  const body = `첫 줄\r\n\n<b>둘째</b> & "셋째" 😀 ${"긴 글 ".repeat(200)}`;
  expect(readKept(valueOf(keepCookie(7, kept(body))))).toEqual(kept(body));
});

test("the cookie is for its one page, for a quarter of an hour, and for no script", () => {
  const [, ...attributes] = (keepCookie(7, kept("가")) ?? "").split("; ");
  expect(attributes).toEqual(["Path=/articles/7/comment", "Max-Age=900", "HttpOnly", "SameSite=Lax", "Secure"]);
});

test("what does not fit a cookie is not cut to fit", () => {
  const body = Array.from({ length: 3_000 }, (_, index) => String.fromCodePoint(0xac00 + ((index * 7919) % 11172))).join("");
  expect(keepCookie(7, kept(body))).toBeNull();
  const page = keptDocument({ action: "/api/articles/7/comments", fields: { body }, refusal: { ok: false, code: "invalid", message: "아니오" }, back: "/articles/7" });
  expect(page).toContain(body);
});

test.each([undefined, "", "x", deflateRawSync("[]").toString("base64url"), deflateRawSync('{"door":"comment"}').toString("base64url")])(
  "a cookie somebody made up, %j, is none",
  (value) => expect(readKept(value)).toBeNull(),
);

test("a cookie that unfolds without end is none", () => {
  expect(readKept(deflateRawSync(Buffer.alloc(10_000_000)).toString("base64url"))).toBeNull();
});

test("the page of a long refusal shows markup as text and keeps a leading empty line", () => {
  const fields = { body: "\n</textarea><script>1</script>", parentId: '"><b>' };
  const page = keptDocument({ action: '/a"b', fields, refusal: { ok: false, code: "invalid", message: "<i>" }, back: "/articles/7" });
  expect(page).not.toMatch(/<script|<i>|"><b>|a"b/);
  expect(page).toContain(">\n\n&#60;/textarea&#62;");
});
