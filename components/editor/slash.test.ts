import { expect, test } from "vitest";
import { toolsFor } from "./slash";

const names = (query: string) => toolsFor(query).map(({ name }) => name);

test("a bare slash offers all that can stand between paragraphs", () => {
  expect(names("")).toEqual(["subhead", "quote", "bulletList", "photo", "gallery", "table", "video", "article"]);
});

test("each tool is found by its Korean and its Latin name, capitals or not", () => {
  for (const [query, name] of [["중간제목", "subhead"], ["소제목", "subhead"], ["quote", "quote"], ["LIST", "bulletList"], ["그림", "photo"], ["사진묶음", "gallery"], ["화보", "gallery"], ["tab", "table"], ["표", "table"], ["youtube", "video"], ["기사", "article"]] as const) {
    expect(names(query)).toEqual([name]);
  }
});

test("a photo comes before a gallery, whose name begins alike", () => expect(names("사진")).toEqual(["photo", "gallery"]));

test("every step on the way to a syllable keeps the tool that it leads to", () => {
  for (const step of ["ㅅ", "사", "샂", "사지", "사진"]) expect(names(step)).toContain("photo");
  for (const step of ["ㄱ", "고", "과", "관", "관ㄹ", "관려", "관련", "관련ㄱ", "관련기", "관련깃", "관련기사"]) expect(names(step)).toContain("article");
});

test("other words offer nothing", () => {
  for (const query of ["가나다", "1", "//", "photos"]) expect(names(query)).toEqual([]);
});
