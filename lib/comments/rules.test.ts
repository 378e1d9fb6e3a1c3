import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nastyText } from "./nasty-text";
import { EDIT_MINUTES, FOLD_DISLIKES, isCommentId, isFolded, judgeBody, judgeNote, mayStillEdit, measure, tidy } from "./rules";
import vectors from "./vectors.json";

const codeOf = (body: unknown) => {
  const judged = judgeBody(body);
  return judged.ok ? null : judged.code;
};

describe("the vectors of the comment limit", () => {
  test.each(vectors)("$id: $note", ({ input, tidied, characters, bytes, code }) => {
    expect(codeOf(input)).toBe(code);
    if (tidied === null) return;
    expect(tidy(input)).toBe(tidied);
    expect(measure(tidied)).toEqual({ characters, bytes });
  });
});

describe("malformed text is refused before anything else", () => {
  test.each([[undefined], [null], [7], [["가"]], [{ body: "가" }], ["\udc00가"], ["가\0".repeat(300)]])("%j", (body) => {
    expect(codeOf(body)).toBe("malformed-text");
  });
});

describe("tidying", () => {
  test.each([
    ["every line end is a line feed", "가\r나\r\n다\u0085라\u2028마\u2029바", "가\n나\n다\n라\n마\n바"],
    ["a form feed and a delete go", "가\f\v\x7f\x9f나", "가나"],
    ["spaces before a line end go", "가 \t\u3000\n나", "가\n나"],
    ["lines of spaces are empty lines", "가\n \n\t\n\u00a0\n나", "가\n\n나"],
    ["an ideographic space inside stays", "가\u3000나", "가\u3000나"],
    ["bidi controls go", "\u061ca\u200e\u200f\u202a\u202e\u2066b\u2069", "ab"],
    ["invisible characters go", "가\u00ad\u034f\u115f\u1160\u17b4\u180e\u200b\u200c\u2060\u2065\u206a\u2800\uffa0\ufff9\ufe00\u{e0100}나", "가나"],
    ["shorthand and musical format controls go", "가\u{1bca0}\u{1bca3}\u{1d173}\u{1d17a}나", "가나"],
    ["noncharacters go", "가\ufdd0\ufdef\uffff\u{1fffe}\u{10ffff}나", "가나"],
    ["a private-use character stays", "\ue000", "\ue000"],
    ["ZWJ between letters goes", "ㅅ\u200dㅂ a\u200db", "ㅅㅂ ab"],
    ["ZWJ at an edge of an emoji goes", "\u200d👩\u200d", "👩"],
    ["doubled ZWJ goes", "👩\u200d\u200d🚀", "👩🚀"],
    ["ZWJ between digits goes", "1\u200d2", "12"],
    ["ZWJ after a skin tone stays", "👩🏽\u200d🚀", "👩🏽\u200d🚀"],
    ["ZWJ after a presentation selector stays", "❤\ufe0f\u200d🔥 🏳\ufe0f\u200d⚧\ufe0f", "❤\ufe0f\u200d🔥 🏳\ufe0f\u200d⚧\ufe0f"],
    ["ZWJ before a selector goes", "👩\u200d\ufe0f🚀", "👩\ufe0f🚀"],
    ["a selector after a letter goes", "가\ufe0f a\ufe0e", "가 a"],
    ["a second selector goes", "❤\ufe0f\ufe0f", "❤\ufe0f"],
    ["keycaps and text selectors stay", "#\ufe0f\u20e3 ☎\ufe0e", "#\ufe0f\u20e3 ☎\ufe0e"],
    ["the flag of Wales stays", "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}", "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}"],
    ["tags without their end go", "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}", "🏴"],
    ["tags after another emoji go", "😀\u{e0067}\u{e0062}\u{e0077}\u{e007f}", "😀"],
    ["a sentence hidden in a flag goes", `🏴${"\u{e0061}".repeat(20)}\u{e007f}`, "🏴"],
    ["the old language tag goes", "가\u{e0001}나", "가나"],
    ["three marks stay", "가\u0301\u0302\u0303", "가\u0301\u0302\u0303"],
    ["a composed mark counts too", "a\u0300\u0301\u0302\u0303\u0304", "à\u0301\u0302"],
    ["marks that one code point hides count", "q\u0344\u0344", "q\u0308\u0301\u0308"],
    ["U+11A7 goes, and what it parted joins", "가\u11a7\u11a8", "각"],
    ["a character that composes into no emoji keeps no ZWJ", "👩\u200d↔\u0338", "👩↮"],
    ["canonical twins become one", "\u212b\u2126", "ÅΩ"],
  ])("%s", (_, raw, tidied) => {
    expect(tidy(raw)).toBe(tidied);
  });

  test("never throws, changes nothing twice, and leaves nothing forbidden", () => {
    fc.assert(
      fc.property(nastyText, (raw) => {
        const tidied = tidy(raw);
        expect(tidy(tidied)).toBe(tidied);
        expect(tidied).toBe(tidied.normalize("NFC").trim());
        expect(tidied).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|\u11a7|\p{M}{4}|\n{3}|\p{Zs}\n/u);
        judgeBody(raw);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([" ", "\n", " \n", "\u0301", "\ufe0f", "👩\u200d", "🏴\u{e0067}", "1\ufe0f\u20e3\u200d"])("half a million of %j take no time worth naming", (piece) => {
    expect(tidy(`가${piece.repeat(500_000)}나`).length).toBeGreaterThan(1);
  });

  test("text that differs only in its composition is one text", () => {
    fc.assert(fc.property(nastyText, (raw) => tidy(raw.normalize("NFD")) === tidy(raw.normalize("NFC"))), { numRuns: 2_000 });
  });
});

describe("counting", () => {
  test("characters are judged before bytes", () => {
    expect(codeOf("😀".repeat(201))).toBe("too-many-characters");
    expect(codeOf("😀".repeat(101))).toBe("too-many-bytes");
    expect(codeOf("😀".repeat(100))).toBeNull();
  });

  test("U+FFFD counts two and U+10000 four", () => {
    expect(measure("\x7f\x80\ufffd\u{10000}")).toEqual({ characters: 4, bytes: 9 });
  });

  test("a refusal says how much there is", () => {
    expect(judgeBody("가".repeat(201))).toMatchObject({ field: "body", message: expect.stringContaining("201자") });
  });
});

test("a report's note is tidied, and refused past 500 characters", () => {
  expect(judgeNote(" 광고\u200b입니다 ")).toEqual({ ok: true, value: "광고입니다" });
  expect(judgeNote("")).toEqual({ ok: true, value: "" });
  expect(judgeNote("가".repeat(501))).toMatchObject({ code: "too-many-characters", field: "note" });
  expect(judgeNote("\ud800")).toMatchObject({ code: "malformed-text", field: "note" });
});

test("only a UUID can name a comment", () => {
  expect(isCommentId(crypto.randomUUID())).toBe(true);
  expect(["", "1", "none", `${crypto.randomUUID()}x`].some(isCommentId)).toBe(false);
});

describe("a comment that readers dislike", () => {
  const reader = { name: "물결", badge: null };
  test.each([
    [0, FOLD_DISLIKES, true],
    [0, FOLD_DISLIKES - 1, false],
    [4, 12, true],
    [4, 11, false],
    [100, 90, false],
  ])("with 공감 %i and 비공감 %i is folded: %s", (likes, dislikes, folded) => expect(isFolded({ author: reader, likes, dislikes })).toBe(folded));
  test("is not folded where the newsroom wrote it, nor where it is gone", () => {
    expect(isFolded({ author: { name: "정취재", badge: "reporter" }, likes: 0, dislikes: 500 })).toBe(false);
    expect(isFolded({ author: { name: "오운영", badge: "staff" }, likes: 0, dislikes: 500 })).toBe(false);
    expect(isFolded({ author: null, likes: 0, dislikes: 500 })).toBe(false);
  });
});

describe("one's own comment", () => {
  const createdAt = "2026-11-24T12:00:00+09:00";
  const after = (seconds: number) => new Date(Date.parse(createdAt) + seconds * 1000);
  test("may be changed for some minutes, while it is there", () => {
    expect(mayStillEdit({ createdAt, status: "visible" }, after(EDIT_MINUTES * 60 - 1))).toBe(true);
    expect(mayStillEdit({ createdAt, status: "held" }, after(0))).toBe(true);
    expect(mayStillEdit({ createdAt, status: "visible" }, after(EDIT_MINUTES * 60))).toBe(false);
    expect(mayStillEdit({ createdAt, status: "withdrawn" }, after(0))).toBe(false);
  });
});
