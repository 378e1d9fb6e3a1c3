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

  it("from before related articles could be chosen has none; five distinct ones are the most", () => {
    const { related: _, ...older } = base;
    expect(articleContent.parse(older).related).toEqual([]);
    expect(parse({ related: [3, 1, 3] }).related).toEqual([3, 1]);
    expect(read({ related: [1, 2, 3, 4, 5, 6] }).error?.issues[0]?.message).toBe("관련 기사는 5건까지 고를 수 있습니다.");
    expect(read({ related: [0] }).success).toBe(false);
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
      { type: "gallery", layout: "grid", photos: [{ photoId: PHOTO, alt: " 설명 ", caption: [run], credit: "만파", src: "https://evil.test/x.png" }] },
      { type: "table", header: true, rows: [[[run]]], caption: " ", width: "900" },
      { type: "video", videoId: "manpa_TV-01", title: " 첫  영상 ", src: "https://evil.test/" },
    ];
    const clean = { text: "글", bold: true };
    expect(parse({ body }).body).toEqual([
      { type: "paragraph", runs: [clean] },
      { type: "list", ordered: true, items: [[clean]] },
      { type: "photo", photoId: PHOTO, alt: "설명", caption: [clean], credit: "만파" },
      { type: "gallery", photos: [{ photoId: PHOTO, alt: "설명", caption: [clean], credit: "만파" }] },
      { type: "table", header: true, rows: [[[clean]]] },
      { type: "video", videoId: "manpa_TV-01", title: "첫 영상" },
    ]);
  });

  it("has galleries of twenty photos at most, and fewer while they are in the making", () => {
    const gallery = (count: number, about: object = {}) => read({ body: [{ type: "gallery", photos: Array(count).fill({ photoId: PHOTO, alt: "", caption: [], credit: "", ...about }) }] });
    for (const count of [0, 1, LIMITS.galleryPhotos]) expect(gallery(count).success).toBe(true);
    expect(gallery(LIMITS.galleryPhotos + 1).error?.issues[0]?.message).toBe("사진 묶음에는 사진을 20장까지 넣을 수 있습니다.");
    expect(gallery(2, { photoId: "../../etc" }).error?.issues[0]?.message).toBe("사진을 다시 올려 주세요.");
    expect(gallery(2, { credit: "가".repeat(LIMITS.credit + 1) }).error?.issues[0]?.message).toBe("사진 출처는 100자까지 쓸 수 있습니다.");
  });

  it("has tables whose rows are of one length, within the limits of rows, columns and cells", () => {
    const table = (rows: number, columns: number, text = "") => ({ body: [{ type: "table", header: true, rows: Array(rows).fill(Array(columns).fill([{ text }])) }] });
    const messageOf = (about: object) => read(about).error?.issues[0]?.message ?? null;
    expect(messageOf(table(LIMITS.rows, LIMITS.columns))).toBeNull();
    expect(messageOf(table(LIMITS.rows + 1, 1))).toBe("표는 100행까지 만들 수 있습니다.");
    expect(messageOf(table(1, LIMITS.columns + 1))).toBe("표는 12열까지 만들 수 있습니다.");
    expect(messageOf(table(1, 1, "가".repeat(LIMITS.cell)))).toBeNull();
    expect(messageOf(table(1, 1, "가".repeat(LIMITS.cell + 1)))).toBe("표의 한 칸에는 300자까지 쓸 수 있습니다.");
    expect(messageOf(table(0, 0))).toBe("표에 칸이 없습니다.");
    expect(messageOf({ body: [{ type: "table", header: false, rows: [[[], []], [[]]] }] })).toBe("표의 행마다 칸 수가 같아야 합니다.");
  });

  it("has no video but one of YouTube, by its eleven characters", () => {
    const video = (videoId: unknown) => read({ body: [{ type: "video", videoId, title: "" }] }).success;
    expect(video("manpa_TV-01")).toBe(true);
    for (const hostile of ["", "manpa_TV-0", "manpa_TV-012", "manpa/TV-01", "../../../../", "\"onload=x()", "한글영상한글영상한글영", 12345678901, null]) expect(video(hostile)).toBe(false);
  });

  it("points to other articles by their numbers alone, and to twenty at most", () => {
    const article = (number: unknown) => ({ type: "article", number, title: "남의 말" });
    expect(parse({ body: [article(7)] }).body).toEqual([{ type: "article", number: 7 }]);
    for (const hostile of ["7", 0, -1, 1.5, 2 ** 31, null, { number: 7 }]) expect(read({ body: [article(hostile)] }).success).toBe(false);
    const many = (count: number) => read({ body: Array.from({ length: count }, (_, at) => article(at + 1)) });
    expect(many(LIMITS.cards).success).toBe(true);
    expect(many(LIMITS.cards + 1).error?.issues[0]?.message).toBe("본문에는 관련 기사를 20건까지 넣을 수 있습니다.");
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
    const named = fc.constantFrom("paragraph", "subhead", "quote", "list", "photo", "gallery", "table", "video", "article", "html", "__proto__");
    const run = fc.record(
      { text: fc.string({ unit: "binary" }), href: fc.webUrl(), bold: fc.constantFrom<unknown>(true, false, 1), evil: fc.anything() },
      { requiredKeys: ["text"] },
    );
    const runs = fc.array(run, { maxLength: 4 });
    const line = fc.string({ unit: "binary", maxLength: 40 });
    const photo = { photoId: fc.uuid(), alt: line, caption: runs, credit: line, src: line };
    const block = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.record({ type: named, runs, text: line, items: fc.array(runs, { maxLength: 3 }), source: line, ordered: fc.anything(), evil: line }),
      fc.record({ type: named, rows: fc.array(fc.array(runs, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), header: fc.anything(), caption: line, evil: line }),
      fc.record({ type: named, videoId: fc.stringMatching(/^[\w-]{11}$/), title: line, evil: line }),
      fc.record({ type: named, ...photo, photos: fc.array(fc.record(photo), { maxLength: 1 }) }),
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
