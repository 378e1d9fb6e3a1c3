import { describe, expect, it } from "vitest";
import { paragraph } from "@/lib/testing/article-content";
import type { Block } from "./body";
import { move, publishable, readNumber, withoutEmpty } from "./rules";

const whole = { title: "제목", reporterIds: [1], body: [paragraph("본문")] };
const photo: Block = { type: "photo", photoId: "p", alt: "설명", caption: [], credit: "만파" };
const fields = (about: object) => publishable({ ...whole, ...about }).map((refusal) => refusal.field);

describe("what may be published", () => {
  it("needs a title, a reporter and text", () => {
    expect(fields({})).toEqual([]);
    expect(fields({ title: "", reporterIds: [], body: [] })).toEqual(["title", "reporterIds", "body"]);
  });

  it("is not a photo alone, nor an empty paragraph", () => {
    expect(fields({ body: [photo, paragraph("  ")] })).toEqual(["body"]);
  });

  it("has an alt text and a credit for every photo, and says which one lacks them", () => {
    const bare = { ...photo, alt: "", credit: "" };
    expect(fields({ body: [paragraph("글"), photo, bare] })).toEqual(["body.2.alt", "body.2.credit"]);
  });
});

describe("the moves of an article", () => {
  it("are publish from everywhere and withdraw from the public", () => {
    expect(move("draft", "publish")).toBe("published");
    expect(move("published", "publish")).toBe("published");
    expect(move("withdrawn", "publish")).toBe("published");
    expect(move("published", "withdraw")).toBe("withdrawn");
    expect(move("draft", "withdraw")).toBeNull();
    expect(move("withdrawn", "withdraw")).toBeNull();
  });
});

it("empty blocks and list items are left out, photos stay", () => {
  const list: Block = { type: "list", ordered: false, items: [[{ text: " " }], [{ text: "하나" }]] };
  const empty: Block = { type: "list", ordered: false, items: [[]] };
  const body = [paragraph(""), photo, list, empty, { type: "subhead", text: "" } as const, paragraph("글")];
  expect(withoutEmpty(body)).toEqual([photo, { ...list, items: [[{ text: "하나" }]] }, paragraph("글")]);
});

it("an article number is a positive integer that PostgreSQL can hold", () => {
  expect(readNumber("1")).toBe(1);
  expect(readNumber("2147483647")).toBe(2147483647);
  for (const text of ["0", "-1", "01", "1.0", "1e3", "2147483648", "99999999999", "", " 1", "１"]) expect(readNumber(text)).toBeNull();
});
