import { describe, expect, it } from "vitest";
import { paragraph } from "@/lib/testing/article-content";
import type { Block, TableBlock } from "./body";
import { publishable, readNumber, withoutEmpty } from "./rules";

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

  it("has a title for every video, and more to say than that", () => {
    const video: Block = { type: "video", videoId: "manpa_TV-01", title: "첫 영상" };
    expect(fields({ body: [paragraph("글"), video, { ...video, title: "" }] })).toEqual(["body.2.title"]);
    expect(fields({ body: [video] })).toEqual(["body"]);
  });

  it("has two photos or more in every gallery, and more to say than they do", () => {
    const gallery = (count: number): Block => ({ type: "gallery", photos: Array(count).fill({ photoId: "p", alt: "설명", caption: [{ text: "설명" }], credit: "만파" }) });
    expect(fields({ body: [paragraph("글"), gallery(2), gallery(1), gallery(0)] })).toEqual(["body.2.photos"]);
    expect(publishable({ ...whole, body: [paragraph("글"), gallery(1)] })[0]?.message).toBe("사진 묶음에는 사진을 2장 이상 넣어 주세요.");
    expect(fields({ body: [gallery(2)] })).toEqual(["body"]);
    expect(withoutEmpty([gallery(0), gallery(1)])).toEqual([gallery(1)]);
  });

  it("may be a table", () => {
    expect(fields({ body: [{ type: "table", header: false, rows: [[[{ text: "4107.50" }]]] }] })).toEqual([]);
  });
});

it("empty blocks and list items are left out, photos stay", () => {
  const list: Block = { type: "list", ordered: false, items: [[{ text: " " }], [{ text: "하나" }]] };
  const empty: Block = { type: "list", ordered: false, items: [[]] };
  const body = [paragraph(""), photo, list, empty, { type: "subhead", text: "" } as const, paragraph("글")];
  expect(withoutEmpty(body)).toEqual([photo, { ...list, items: [[{ text: "하나" }]] }, paragraph("글")]);
});

it("of a table the rows and columns that nobody filled in are left out, and the header with its row", () => {
  const [none, one] = [[], [{ text: "하나" }]];
  const table = (header: boolean, rows: TableBlock["rows"]): TableBlock => ({ type: "table", header, rows, caption: "표" });
  expect(withoutEmpty([table(true, [[one, none, none], [none, none, none], [none, none, one]])])).toEqual([table(true, [[one, none], [none, one]])]);
  expect(withoutEmpty([table(true, [[none, none], [one, none]])])).toEqual([table(false, [[one]])]);
  expect(withoutEmpty([table(true, [[none], [none]])])).toEqual([]);
});

it("an article number is a positive integer that PostgreSQL can hold", () => {
  expect(readNumber("1")).toBe(1);
  expect(readNumber("2147483647")).toBe(2147483647);
  for (const text of ["0", "-1", "01", "1.0", "1e3", "2147483648", "99999999999", "", " 1", "１"]) expect(readNumber(text)).toBeNull();
});
