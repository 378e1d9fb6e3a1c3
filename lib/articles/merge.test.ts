import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentOf, paragraph } from "@/lib/testing/article-content";
import { type Block, plainBody } from "./body";
import { applyChoices, type Choice, type Choices, conflictsIn, mergeContents } from "./merge";
import type { ArticleContent } from "./schema";

const content = (about: Partial<ArticleContent> = {}) => contentOf({ sectionId: 1, ...about });
const text = (...lines: string[]) => content({ body: lines.map(paragraph) });
const linesOf = ({ body }: ArticleContent) => body.map((block) => plainBody([block]));

/** The merged paragraphs, with one choice for every conflict. */
function merged(base: ArticleContent | null, mine: ArticleContent, theirs: ArticleContent, choice: Choice = "both") {
  const merge = mergeContents(base, mine, theirs);
  const choices: Choices = Object.fromEntries([...merge.fields.map(({ name }) => name), ...merge.pieces.keys()].map((key) => [key, choice]));
  return { conflicts: conflictsIn(merge), content: applyChoices(merge, choices) };
}

describe("the body", () => {
  test("changes of different paragraphs come together without a question, neighbours too", () => {
    const { conflicts, content } = merged(text("가", "나", "다"), text("가 내가", "나", "다"), text("가", "나 저쪽", "다", "라"));
    expect(conflicts).toBe(0);
    expect(linesOf(content)).toEqual(["가 내가", "나 저쪽", "다", "라"]);
  });

  test("one paragraph changed by both waits for a choice", () => {
    const [base, mine, theirs] = [text("가", "나", "다"), text("가", "나 내가", "다"), text("가", "나 저쪽", "다")];
    expect(merged(base, mine, theirs).conflicts).toBe(1);
    expect(linesOf(merged(base, mine, theirs, "mine").content)).toEqual(["가", "나 내가", "다"]);
    expect(linesOf(merged(base, mine, theirs, "theirs").content)).toEqual(["가", "나 저쪽", "다"]);
    expect(linesOf(merged(base, mine, theirs).content)).toEqual(["가", "나 내가", "나 저쪽", "다"]);
  });

  test("what one deletes and the other changes is a conflict; what the other left alone goes", () => {
    const base = text("가", "나", "다");
    expect(merged(base, text("가", "다"), text("가", "나 고침", "다"), "theirs")).toMatchObject({ conflicts: 1 });
    expect(linesOf(merged(base, text("가", "다"), text("가", "나 고침", "다")).content)).toEqual(["가", "나 고침", "다"]);
    expect(linesOf(merged(base, text("가", "다"), base).content)).toEqual(["가", "다"]);
  });

  test("the same change on both sides is made once", () => {
    const { conflicts, content } = merged(text("가"), text("가", "새 문단"), text("가", "새 문단"));
    expect(conflicts).toBe(0);
    expect(linesOf(content)).toEqual(["가", "새 문단"]);
  });

  test("a linked name or a tidied space is nobody's change", () => {
    const linked = content({ body: [{ type: "paragraph", runs: [{ text: "한서연", person: "han" }, { text: "은 말했다." }] }] });
    const { conflicts, content: result } = merged(text("한서연은 말했다. "), text("한서연은 말했다. ", "덧붙임"), linked);
    expect(conflicts).toBe(0);
    expect(linesOf(result)).toEqual(["한서연은 말했다.", "덧붙임"]);
    expect(result.body[0]).toEqual(linked.body[0]);
  });

  test("boldness and the credit of a photo are changes", () => {
    const photo = { type: "photo", photoId: "a", alt: "", caption: [], credit: "만파" } satisfies Block;
    const base = content({ body: [paragraph("가"), photo] });
    const mine = content({ body: [{ type: "paragraph", runs: [{ text: "가", bold: true }] }, photo] });
    const theirs = content({ body: [paragraph("가"), { ...photo, credit: "연합" }] });
    expect(merged(base, mine, theirs)).toMatchObject({ conflicts: 0, content: { body: [mine.body[0], theirs.body[1]] } });
  });

  test("without a common version nothing is taken for deleted", () => {
    const { conflicts, content } = merged(null, text("가", "내 것", "다"), text("가", "다", "저쪽 것"));
    expect(conflicts).toBe(0);
    expect(linesOf(content)).toEqual(["가", "내 것", "다", "저쪽 것"]);
    expect(merged(null, text("가", "내 것", "다"), text("가", "저쪽 것", "다")).conflicts).toBe(1);
  });
});

describe("what stands around the body", () => {
  test("a title changed by one is that one's; by both, a choice", () => {
    const base = content({ title: "가", deck: "부제" });
    expect(merged(base, content({ title: "나", deck: "부제" }), base).content.title).toBe("나");
    const { conflicts, content: both } = merged(base, content({ title: "나", deck: "부제" }), content({ title: "다", deck: "고친 부제" }));
    expect(conflicts).toBe(1);
    expect(both).toMatchObject({ title: "나 / 다", deck: "고친 부제" });
  });

  test("tags, reporters and related articles keep what either added and lose what either took away", () => {
    const [base, mine, theirs] = [["가", "나"], ["나", "다"], ["가", "나", "라"]].map((tags) => content({ tags }));
    expect(merged(base!, mine!, theirs!).content.tags).toEqual(["나", "라", "다"]);
    expect(merged(null, content({ tags: ["가"] }), content({ tags: ["나"] })).content.tags).toEqual(["나", "가"]);
  });

  test("the choice of a name is the one that was changed", () => {
    const base = content({ nameChoices: { 김민수: null } });
    const { content: result } = merged(base, content({ nameChoices: { 김민수: "kim" } }), content({ nameChoices: { 김민수: null, 박: "park" } }));
    expect(result.nameChoices).toEqual({ 김민수: "kim", 박: "park" });
  });
});

describe("of any three texts", () => {
  const line = fc.constantFrom(..."가나다라마바사아자차카타");
  const someText = fc.array(line, { maxLength: 12 }).map((lines) => text(...lines));

  test("with both chosen, nothing that either side added is missing", () => {
    fc.assert(
      fc.property(fc.option(someText, { nil: null }), someText, someText, (base, mine, theirs) => {
        const result = linesOf(merged(base, mine, theirs).content);
        const old = base ? linesOf(base) : [];
        for (const side of [mine, theirs]) for (const each of linesOf(side)) expect(old.includes(each) || result.includes(each)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("with both chosen, what both still have is there as often as in either", () => {
    const count = (lines: string[], each: string) => lines.filter((line) => line === each).length;
    fc.assert(
      fc.property(someText, someText, (mine, theirs) => {
        const result = linesOf(merged(null, mine, theirs).content);
        for (const side of [linesOf(mine), linesOf(theirs)]) for (const each of side) expect(count(result, each)).toBeGreaterThanOrEqual(count(side, each));
      }),
      { numRuns: 500 },
    );
  });

  test("one side alone is taken as it is, and so is an agreement", () => {
    fc.assert(
      fc.property(someText, someText, (base, side) => {
        for (const result of [merged(base, side, base), merged(base, base, side), merged(base, side, side)]) {
          expect(result.conflicts).toBe(0);
          expect(linesOf(result.content)).toEqual(linesOf(side));
        }
      }),
    );
  });

  test("one choice everywhere brings that side's every paragraph that was not there before", () => {
    fc.assert(
      fc.property(someText, someText, someText, (base, mine, theirs) => {
        const result = linesOf(merged(base, mine, theirs, "mine").content);
        for (const each of linesOf(mine)) expect(linesOf(base).includes(each) || result.includes(each)).toBe(true);
      }),
    );
  });
});
