import { describe, expect, it, test } from "vitest";
import { refuse } from "@/lib/result";
import { standingOf } from "@/lib/restrictions/rules";
import { COMMENT_DEFAULTS } from "@/lib/settings/comment-rules";
import { fastest } from "@/lib/testing/fastest";
import { compile, findWords } from "@/lib/words/matcher";
import { closed, flood, newcomer, rate, restrictedAuthor } from "./admission";
import { bannedWords, inForce } from "./banned-words";
import { CHECKS, EDIT_CHECKS, judge } from "./judge";
import { links, outsideLinks } from "./links";
import { personalData, personalDataIn } from "./personal-data";
import { repeat } from "./repeat";
import type { Check, Context } from "./verdict";

const now = new Date("2026-11-24T03:00:00Z");
const calm: Context = {
  settings: COMMENT_DEFAULTS,
  closed: null,
  standing: standingOf([], now),
  isStaff: false,
  waitSeconds: null,
  isFlooded: false,
  repeats: { exactHere: false, nearHere: false, ownElsewhere: 0, otherAccounts: 0 },
  matches: [],
  accountHours: 1_000,
  standingComments: 10,
  ownHosts: ["manpa.test"],
};
const fresh = { accountHours: 1, standingComments: 0 };

/** What a check says: pass, the code of its refusal, or the check of its hold. */
function say(check: Check, more: Partial<Context> = {}, text = "잘 읽었습니다.") {
  const verdict = check.judge(text, { ...calm, ...more });
  return verdict.is === "pass" ? "pass" : verdict.is === "hold" ? `hold ${verdict.hold.check}` : verdict.refusal.code;
}
const repeats = (more: Partial<Context["repeats"]>) => ({ repeats: { ...calm.repeats, ...more } });

test("an ordinary comment passes every check, a newcomer's too", () => {
  for (const check of CHECKS) {
    expect(say(check)).toBe("pass");
    expect(say(check, fresh)).toBe("pass");
  }
});

test("a closed article and a silenced author are refused with their own sentence", () => {
  expect(closed.judge("", { ...calm, closed: "사흘이 지났습니다." })).toEqual({ is: "refuse", refusal: refuse("commenting-closed", "사흘이 지났습니다.") });
  const silenced = { ...calm.standing, canSpeak: false, message: "내일까지 쓰실 수 없습니다." };
  expect(restrictedAuthor.judge("", { ...calm, standing: silenced })).toEqual({ is: "refuse", refusal: refuse("restricted", "내일까지 쓰실 수 없습니다.") });
  expect(say(restrictedAuthor, { standing: { ...calm.standing, holdFirst: true } })).toBe("hold restricted");
});

test("an allowance that is used up says how long to wait", () => {
  expect(rate.judge("", { ...calm, waitSeconds: 90 })).toMatchObject({ refusal: { code: "too-fast", retryAfter: 90, message: expect.stringContaining("2분") } });
  expect(say(rate, { waitSeconds: 90, isStaff: true })).toBe("too-fast");
});

test("a repeat is refused where it stands, and held where many say it", () => {
  expect(say(repeat, repeats({ exactHere: true }))).toBe("repeated");
  expect(say(repeat, { ...repeats({ exactHere: true }), isStaff: true })).toBe("repeated");
  expect(say(repeat, repeats({ nearHere: true }))).toBe("repeated");
  expect(say(repeat, repeats({ ownElsewhere: 4, otherAccounts: 2 }))).toBe("pass");
  expect(say(repeat, repeats({ ownElsewhere: 5 }))).toBe("hold flood");
  expect(say(repeat, repeats({ otherAccounts: 3 }))).toBe("hold flood");
});

test("newcomers and floods hold only as the settings say", () => {
  const settings = { ...COMMENT_DEFAULTS, newcomerHours: 24 };
  expect(say(newcomer, { settings, accountHours: 23 })).toBe("hold newcomer");
  expect(say(newcomer, { settings, accountHours: 24 })).toBe("pass");
  expect(say(flood, { isFlooded: true })).toBe("hold flood");
});

describe("banned words", () => {
  const matcher = compile([
    { id: 1, word: "나쁜말", act: "hold" as const, dryUntil: null },
    { id: 2, word: "못쓸말", act: "refuse" as const, dryUntil: null },
    { id: 3, word: "새나쁜말", act: "hold" as const, dryUntil: new Date(now.getTime() + 1) },
  ]);
  const matches = (text: string, at = now) => ({ matches: inForce(findWords(matcher, text), at) });

  it("hold with the word and its place", () => {
    const text = "참 나.쁜.말 이다";
    expect(bannedWords.judge(text, { ...calm, ...matches(text) })).toEqual({
      is: "hold",
      hold: { check: "words", why: "금칙어 ‘나쁜말’ 때문에 보류했습니다.", words: [{ id: 1, word: "나쁜말", start: 2, end: 7 }] },
    });
  });

  it("refuse with what was written, the newsroom's own too", () => {
    const text = "이 못쓸말아";
    expect(bannedWords.judge(text, { ...calm, isStaff: true, ...matches(text) })).toMatchObject({ refusal: { code: "invalid", field: "body", message: expect.stringContaining("‘못쓸말’") } });
  });

  it("only count during a dry run, and hide no word that is in force", () => {
    expect(matches("새나쁜말").matches.map(({ word }) => word.id)).toEqual([1]);
    expect(matches("새나쁜말", new Date(now.getTime() + 1)).matches.map(({ word }) => word.id)).toEqual([3]);
  });
});

describe("links", () => {
  it.each([
    ["https://example.com/a", ["example.com"]],
    ["HTTP://Example.COM 와 www.other.kr", ["example.com", "other.kr"]],
    ["bit.ly/abc 보세요", ["bit.ly"]],
    ["ｗｗｗ．example．com", ["example.com"]],
    ["https://manpa.test/articles/1", []],
    ["https://manpa.test.evil.com/", ["manpa.test.evil.com"]],
    ["3.14는 원주율. 그렇다.네", []],
    ["someone@example.com", []],
  ])("%s", (text, hosts) => expect(outsideLinks(text, ["manpa.test"])).toEqual(hosts));

  it("pass by trust", () => {
    const one = "https://example.com";
    expect(say(links, fresh, one)).toBe("hold links");
    expect(say(links, { standingComments: 2 }, one)).toBe("hold links");
    expect(say(links, {}, one)).toBe("pass");
    expect(say(links, {}, `${one} `.repeat(4))).toBe("hold links");
    expect(say(links, { ...fresh, isStaff: true }, one)).toBe("pass");
    expect(say(links, fresh, "https://manpa.test/articles/3")).toBe("pass");
  });
});

describe("personal data", () => {
  // Made up; the check digits are right.
  it.each(["900101-1234568", "9001011234568", "９００１０１ - １２３４５６８", "201105-3123456"])("%s is a registration number", (text) => expect(personalDataIn(`제 번호는 ${text} 입니다`)).toBe("주민등록번호"));
  it.each(["010-1234-5678", "01012345678", "010.1234.5678", "+82 10 1234 5678", "공일공 일이삼사 오육칠팔", "010) 1234-5678"])("%s is a telephone", (text) => expect(personalDataIn(`연락 ${text}요`)).toBe("전화번호"));
  it.each(["국민은행 123456-78-901234", "계좌 110-123-456789", "카카오뱅크 3333012345678"])("%s is an account", (text) => expect(personalDataIn(text)).toBe("계좌번호"));
  it.each(["900101-1234567", "901301-1234568", "2026-11-24 15:44:33", "1588-0000", "02-000-0000", "조회수 1234567890123", "1,234,567,890원", "은행 금리 3.5-4.0", "이 일이 일이야", "12-34-56"])("%s is none", (text) =>
    expect(personalDataIn(text)).toBeNull());

  it("is refused with what to take out", () => {
    expect(personalData.judge("010-1234-5678", calm)).toMatchObject({ refusal: { code: "invalid", field: "body", message: "전화번호로 보이는 숫자가 들어 있습니다. 그 숫자를 빼고 다시 등록해 주세요." } });
  });

  it("is looked for in linear time", () => {
    const spent = fastest(() => {
      for (const text of ["1".repeat(200), "일".repeat(200), "1-".repeat(100), "은행 " + "12 ".repeat(66), "a.".repeat(100)]) {
        personalDataIn(text);
        outsideLinks(text, []);
      }
    });
    expect(spent).toBeLessThan(50);
  });
});

describe("all of them", () => {
  it("let the first refusal decide, else the first hold", () => {
    const many = { ...calm, ...fresh, isFlooded: true };
    expect(judge(CHECKS, "https://a.com", many)).toMatchObject({ refusal: null, hold: { check: "links" } });
    expect(judge(CHECKS, "https://a.com 010-1234-5678", many)).toMatchObject({ refusal: { code: "invalid" } });
    expect(judge(CHECKS, "010-1234-5678", { ...many, closed: "닫힘" })).toMatchObject({ refusal: { code: "commenting-closed" } });
  });

  it("hold nothing of the newsroom's own", () => {
    const settings = { ...COMMENT_DEFAULTS, newcomerHours: 24 };
    const worst = { ...calm, ...fresh, settings, isStaff: true, isFlooded: true, ...repeats({ otherAccounts: 9, ownElsewhere: 9 }) };
    expect(judge(CHECKS, "https://a.com", worst)).toMatchObject({ refusal: null, hold: null });
  });

  it("an edit is asked what a text is asked", () => {
    expect(judge(EDIT_CHECKS, "안녕하세요", { ...calm, closed: "닫힘", waitSeconds: 9, isFlooded: true })).toMatchObject({ refusal: null, hold: null });
    expect(judge(EDIT_CHECKS, "https://a.com", { ...calm, ...fresh })).toMatchObject({ hold: { check: "links" } });
  });
});
