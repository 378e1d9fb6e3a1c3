import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "@/lib/testing/article-content";
import { LIMITS } from "./rules";
import { articleContent } from "./schema";

const base = contentOf({ sectionId: 1 });
const parse = (about: object) => articleContent.parse({ ...base, ...about });
const read = (about: object) => articleContent.safeParse({ ...base, ...about });
const runsOf = (runs: unknown) => {
  const [block] = parse({ body: [{ type: "paragraph", runs }] }).body;
  return block?.type === "paragraph" ? block.runs : null;
};
const PHOTO = "0190a0a0-0000-7000-8000-000000000001";

describe("the content of an article", () => {
  it("may be an unfinished draft", () => {
    expect(read({ title: "", body: [], reporterIds: [] }).success).toBe(true);
  });

  it("has no field that it does not name", () => {
    const result = read({ status: "published" });
    expect(result.error?.issues[0]?.code).toBe("unrecognized_keys");
  });

  it("is normalised to NFC on one line, without control, bidi or lone surrogate characters", () => {
    const title = "  각국\u0000 \u202Eforeign\r\n정상\uD800 \u{1F468}\u200D\u{1F33E} ";
    expect(parse({ title }).title).toBe("각국 foreign 정상 \u{1F468}\u200D\u{1F33E}");
  });

  it("counts a title in code points and refuses one too many", () => {
    expect(read({ title: "😀".repeat(LIMITS.title) }).success).toBe(true);
    const refused = read({ title: "가".repeat(LIMITS.title + 1) });
    expect(refused.error?.issues[0]).toMatchObject({ path: ["title"], message: "제목은 120자까지 쓸 수 있습니다." });
  });

  it("keeps each tag once, without its #, and none that is empty", () => {
    expect(parse({ tags: ["#경주", "경주", " ", "AI/반도체"] }).tags).toEqual(["경주", "AI·반도체"]);
  });
});

describe("a body", () => {
  it("loses blocks that the schema does not name", () => {
    const body = [{ type: "script", text: "alert(1)" }, null, "글", { type: "subhead", text: "남는다" }, { runs: [] }];
    expect(parse({ body }).body).toEqual([{ type: "subhead", text: "남는다" }]);
  });

  it("loses properties that the schema does not name, at every depth", () => {
    const run = { text: "글", onclick: "x", style: "y", bold: true, person: "someone" };
    const body = [
      { type: "paragraph", align: "right", runs: [run] },
      { type: "list", ordered: true, start: 3, items: [[run]] },
      { type: "photo", photoId: PHOTO, alt: "설명", caption: [run], credit: "만파", src: "https://evil.test/x.png" },
    ];
    const clean = { text: "글", bold: true };
    expect(parse({ body }).body).toEqual([
      { type: "paragraph", runs: [clean] },
      { type: "list", ordered: true, items: [[clean]] },
      { type: "photo", photoId: PHOTO, alt: "설명", caption: [clean], credit: "만파" },
    ]);
  });

  it("keeps links to the web, to mail and within the site", () => {
    for (const href of ["https://example.test/a?b=1#c", "http://example.test", "mailto:a@b.test", "/articles/3"]) {
      expect(runsOf([{ text: "글", href }])).toEqual([{ text: "글", href }]);
    }
  });

  it("drops any other link but keeps its words", () => {
    const hostile = [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java\nscript:alert(1)",
      "\u0001javascript:alert(1)",
      "data:text/html,<script>",
      "vbscript:x",
      "//evil.test",
      "/\\evil.test",
      "/\t/evil.test",
      "/\u200B/evil.test",
      "https:",
      "articles/3",
      "",
      42,
      { toString: "x" },
    ];
    for (const href of hostile) expect(runsOf([{ text: "글", href }])).toEqual([{ text: "글" }]);
  });

  it("joins neighbouring runs that look alike and composes a syllable split between them", () => {
    expect(runsOf([{ text: "하" }, { text: "", bold: true }, { text: "\u11AB글 " }, { text: "굵게", bold: true }])).toEqual([
      { text: "한글 " },
      { text: "굵게", bold: true },
    ]);
  });

  it("is refused, not cut, when a named block is not shaped as named", () => {
    expect(read({ body: [{ type: "paragraph", runs: "글" }] }).success).toBe(false);
    expect(read({ body: [{ type: "photo", photoId: "../../etc", alt: "", caption: [], credit: "" }] }).success).toBe(false);
    expect(read({ body: [{ type: "subhead", text: "가".repeat(LIMITS.subhead + 1) }] }).success).toBe(false);
  });

  it("has a most of blocks and of bytes", () => {
    const block = { type: "paragraph", runs: [{ text: "가" }] };
    expect(read({ body: Array(LIMITS.blocks).fill(block) }).success).toBe(true);
    expect(read({ body: Array(LIMITS.blocks + 1).fill(block) }).success).toBe(false);
    expect(read({ body: [{ type: "paragraph", runs: [{ text: "가".repeat(LIMITS.bodyBytes / 3) }] }] }).success).toBe(false);
  });

  it("never throws on, and never keeps, what it was not asked for; a second reading changes nothing", () => {
    const named = fc.constantFrom("paragraph", "subhead", "quote", "list", "photo", "html", "__proto__");
    const run = fc.record(
      { text: fc.string({ unit: "binary" }), href: fc.webUrl(), bold: fc.constantFrom<unknown>(true, false, 1), evil: fc.anything() },
      { requiredKeys: ["text"] },
    );
    const runs = fc.array(run, { maxLength: 4 });
    const line = fc.string({ unit: "binary", maxLength: 40 });
    const block = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.record({ type: named, runs, text: line, items: fc.array(runs, { maxLength: 3 }), source: line, ordered: fc.anything(), evil: line }),
      fc.record({ type: named, photoId: fc.uuid(), alt: line, caption: runs, credit: line, src: line }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (body) => {
        const once = read({ body });
        if (!once.success) return;
        const stored = JSON.stringify(once.data.body);
        expect(stored).not.toMatch(/"(?:evil|src)":/);
        expect(stored).not.toMatch(/\p{Surrogate}/u);
        expect(parse({ body: JSON.parse(stored) }).body).toEqual(once.data.body);
      }),
      { numRuns: 100 },
    );
  });
});
