import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold";

const folded = (text: string) => fold(text).text;

describe("folding", () => {
  it.each([
    ["APEC 정상회의", "apec 정상회의"],
    ["ＡＰＥＣ　２０２５", "apec 2025"],
    ["코스피 4,100선, 3.5% 올라", "코스피 4100선 3.5 올라"],
    ["AI·반도체(HBM)", "ai 반도체 hbm"],
    ["“경주”에서… ‘만찬’", "경주 에서 만찬"],
    ["첫 문단.\n\n둘째", "첫 문단\n둘째"],
    ["  앞뒤  빈칸  ", "앞뒤 빈칸"],
    ["尹대통령 ①호", "尹대통령 1호"],
    ["Straße İstanbul", "straße i̇stanbul"],
    ["𠮷野家 🌊 물결", "𠮷野家 물결"],
    ["%_'\"\\ \0 \ud800", ""],
  ])("%s → %s", (text, expected) => expect(folded(text)).toBe(expected));

  it("knows where each unit came from", () => {
    const text = "「4,100선」 ＧＰＵ";
    const { text: result, at } = fold(text);
    expect(at).toHaveLength(result.length);
    expect(at[result.indexOf("선")]).toBe(text.indexOf("선"));
    expect(at[result.indexOf("g")]).toBe(text.indexOf("Ｇ"));
  });

  it("of anything folds again to itself, with one origin a unit, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { text: once, at } = fold(text);
        expect(at).toHaveLength(once.length);
        expect(at.every((index, unit) => index < text.length && index >= (at[unit - 1] ?? 0))).toBe(true);
        expect(once).toBe(once.trim());
        expect(fold(once).at).toHaveLength(fold(once).text.length);
      }),
    );
  });
});
