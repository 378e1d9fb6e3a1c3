import { expect, it } from "vitest";
import { COMMENT_DEFAULTS } from "@/lib/settings/comment-rules";
import { closedReason } from "./closing";
import { essence } from "./repeat";

const publishedAt = new Date("2026-11-01T00:00:00Z");
const now = new Date("2026-11-24T00:00:00Z");
const open = { commenting: true };
const reason = (more: Partial<Parameters<typeof closedReason>[0]> = {}, settings: Partial<typeof COMMENT_DEFAULTS> = {}) =>
  closedReason({ article: { ...open, publishedAt }, section: { ...open, name: "정치" }, topSection: { ...open, name: "정치·사회" }, now, ...more, settings: { ...COMMENT_DEFAULTS, ...settings } });

it("an article is open until its desk, its section, its age or the time closes it", () => {
  expect(reason()).toBeNull();
  expect(reason({ article: { commenting: false, publishedAt } })).toBe("이 기사는 댓글을 받지 않습니다.");
  expect(reason({ section: { commenting: false, name: "정치" } })).toBe("‘정치’ 섹션의 기사는 댓글을 받지 않습니다.");
  expect(reason({ topSection: { commenting: false, name: "정치·사회" } })).toContain("정치·사회");
  expect(reason({}, { closeAfterDays: 24 })).toBeNull();
  expect(reason({}, { closeAfterDays: 23 })).toBe("기사가 나온 지 23일이 지나 댓글을 더 받지 않습니다.");
});

it("a period closes from its first moment to its last", () => {
  const pause = { pauseFrom: "2026-11-24T09:00:00+09:00", pauseUntil: "2026-11-25T09:00:00+09:00", pauseWhy: "선거 기간입니다." };
  expect(reason({}, pause)).toBe("2026-11-25 09:00까지 댓글을 받지 않습니다. 선거 기간입니다.");
  expect(reason({ now: new Date("2026-11-23T23:59:59Z") }, pause)).toBeNull();
  expect(reason({ now: new Date("2026-11-25T00:00:00Z") }, pause)).toBeNull();
});

it("near-same texts fold to the same", () => {
  expect(essence("좋은   기사네요!!! ㅋㅋㅋ")).toBe(essence("좋은 기사네요ㅋ 😀"));
  expect(essence("ＡＢＣ")).toBe("abc");
  expect(essence("댓글 1")).not.toBe(essence("댓글 2"));
});
