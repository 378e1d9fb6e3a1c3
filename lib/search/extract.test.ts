import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/korean/fold";
import { extract, markHits } from "./extract";

const show = (pieces: ReturnType<typeof markHits>) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join("");

describe("marking", () => {
  it.each([
    ["신경주역에서 경주로", ["경주"], "신[경주]역에서 [경주]로"],
    ["ＡＰＥＣ과 apec", ["apec"], "[ＡＰＥＣ]과 [apec]"],
    ["코스피 4,100선", ["4100"], "코스피 [4,100]선"],
    ["‘정상’ 회의", ["정상 회의"], "‘[정상’ 회의]"],
    ["한국은행", ["한국", "국은"], "[한국은]행"],
    ["𠮷野家", ["𠮷"], "[𠮷]野家"],
    ["<mark>경주</mark>", ["경주"], "<mark>[경주]</mark>"],
    ["없다", ["경주"], "없다"],
    ["", ["경주"], ""],
  ])("%s", (text, words, expected) => expect(show(markHits(text, words))).toBe(expected));

  it("changes no letter of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(40), fc.integer({ min: 1, max: 3 }), (text, start, length) => {
        const word = fold(text).text.slice(start, start + length).trim();
        expect(markHits(text, word ? [word] : []).map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("an extract", () => {
  const long = "가나다라 마바사 ".repeat(60);

  it("is cut at words around the first hit", () => {
    const shown = show(extract(`${long}경주에서 ${long}`, ["경주"]));
    expect(shown).toMatch(/^…(가나다라|마바사) .*\[경주\]에서 가나다라.*(가나다라|마바사)…$/);
    expect(shown.length).toBeLessThan(170);
  });

  it("is the beginning where there is no hit, and the whole of a short text", () => {
    expect(show(extract(long, ["경주"]))).toMatch(/^가나다라.*…$/);
    expect(show(extract("첫 줄\n\n둘째 줄", []))).toBe("첫 줄 둘째 줄");
  });

  it("cuts no character in two", () => {
    const waves = "🌊".repeat(200);
    for (const text of [waves, `${waves}경주${waves}`, `a${waves}경주${waves}`]) expect(show(extract(text, ["경주"]))).not.toMatch(/\p{Surrogate}/u);
  });
});
