import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraph } from "@/lib/testing/article-content";
import { type Block, plainBody, type Run } from "./body";
import { keepLinks, linkedPeople, linkPeople } from "./people-links";

const person = (slug: string, name: string, more: { aliases?: string[]; isLinked?: boolean } = {}) => ({
  slug,
  name,
  aliases: [],
  isLinked: true,
  ...more,
});
const seoyeon = person("han-seoyeon", "한서연", { aliases: ["Seoyeon Han"] });
const minjun = person("oh-minjun", "오민준");
const mo = person("han-seo", "한서");

/** Linked words as [name|slug] in the text. */
const show = (runs: readonly Run[]) => runs.map((run) => (run.person ? `[${run.text}|${run.person}]` : run.text)).join("");
function linked(text: string, people = [seoyeon, minjun, mo], choices: Record<string, string | null> = {}) {
  const [block] = linkPeople([paragraph(text)], people, choices);
  return block?.type === "paragraph" ? show(block.runs) : "";
}

describe("a person's name", () => {
  it("is linked with its particle left outside", () => {
    expect(linked("한서연은 말했다.")).toBe("[한서연|han-seoyeon]은 말했다.");
    expect(linked("“오민준에게서도”")).toBe("“[오민준|oh-minjun]에게서도”");
    expect(linked("오민준·한서연 장관")).toBe("[오민준|oh-minjun]·[한서연|han-seoyeon] 장관");
    expect(linked("오민준씨와 만났다")).toBe("[오민준|oh-minjun]씨와 만났다");
  });

  it("is linked at its first mention only, through aliases and blocks too", () => {
    const blocks: Block[] = [
      paragraph("Seoyeon Han spoke. 한서연 의원."),
      { type: "quote", runs: [{ text: "한서연 만세" }] },
      { type: "list", ordered: false, items: [[{ text: "오민준" }], [{ text: "오민준" }]] },
    ];
    const result = linkPeople(blocks, [seoyeon, minjun], {});
    expect(linkedPeople(result)).toEqual(["han-seoyeon", "oh-minjun"]);
    expect(JSON.stringify(result).match(/"person"/g)).toHaveLength(2);
  });

  it("is not linked inside a longer name or word", () => {
    expect(linked("한서진 대표")).toBe("한서진 대표");
    expect(linked("박오민준 씨")).toBe("박오민준 씨");
    expect(linked("오민준표 정책")).toBe("오민준표 정책");
    expect(linked("한서연구소")).toBe("한서연구소");
  });

  it("yields to the longer name that starts at the same place", () => {
    expect(linked("한서연이 왔다")).toBe("[한서연|han-seoyeon]이 왔다");
    expect(linked("한서는 왔다")).toBe("[한서|han-seo]는 왔다");
  });

  it("that several bear is linked only where the editor chose whose it is", () => {
    const other = person("oh-minjun-2", "오민준");
    expect(linked("오민준", [minjun, other])).toBe("오민준");
    expect(linked("오민준", [minjun, other], { 오민준: "oh-minjun-2" })).toBe("[오민준|oh-minjun-2]");
    expect(linked("오민준", [minjun, other], { 오민준: "someone-else" })).toBe("오민준");
  });

  it("is not linked where the editor said so, or where the person asked not to be", () => {
    expect(linked("오민준", [minjun], { 오민준: null })).toBe("오민준");
    expect(linked("오민준", [person("oh-minjun", "오민준", { isLinked: false })])).toBe("오민준");
    expect(linked("오민준", [person("x", "오민준", { isLinked: false }), minjun])).toBe("오민준");
  });

  it("is not linked inside a link, a subhead or a photo's alt text", () => {
    const inLink: Block = { type: "paragraph", runs: [{ text: "오민준", href: "https://example.test" }, { text: " 오민준" }] };
    const [block] = linkPeople([inLink], [minjun], {});
    expect(block).toEqual({ type: "paragraph", runs: [inLink.runs[0], { text: " " }, { text: "오민준", person: "oh-minjun" }] });
    const quiet: Block[] = [
      { type: "subhead", text: "오민준" },
      { type: "photo", photoId: "p", alt: "오민준", caption: [{ text: "광장" }], credit: "오민준" },
    ];
    expect(linkPeople(quiet, [minjun], {})).toEqual(quiet);
  });

  it("is linked in a table once, in the cell where it comes first, and not in the table's caption", () => {
    const table = (rows: Run[][][]): Block => ({ type: "table", header: true, rows, caption: "오민준" });
    const [block] = linkPeople([table([[[{ text: "이름" }], []], [[{ text: "오민준" }], [{ text: "오민준은" }]]])], [minjun], {});
    expect(block).toEqual(table([[[{ text: "이름" }], []], [[{ text: "오민준", person: "oh-minjun" }], [{ text: "오민준은" }]]]));
    expect(linkedPeople([block!])).toEqual(["oh-minjun"]);
  });

  it("is linked in a gallery once, in the caption where it comes first, and not in an alt text or a credit", () => {
    const gallery = (...captions: Run[][]): Block => ({ type: "gallery", photos: captions.map((caption, at) => ({ photoId: `p${at}`, alt: "오민준", caption, credit: "오민준" })) });
    const [block] = linkPeople([gallery([{ text: "광장" }], [{ text: "오민준 시장" }], [{ text: "오민준은" }])], [minjun], {});
    expect(block).toEqual(gallery([{ text: "광장" }], [{ text: "오민준", person: "oh-minjun" }, { text: " 시장" }], [{ text: "오민준은" }]));
    expect(linkedPeople([block!])).toEqual(["oh-minjun"]);
    expect(linkedPeople(keepLinks([block!], new Set()))).toEqual([]);
  });

  it("half in bold is one link in two runs", () => {
    const block: Block = { type: "paragraph", runs: [{ text: "아 오" }, { text: "민준", bold: true }, { text: "은" }] };
    expect(linkPeople([block], [minjun], {})).toEqual([
      {
        type: "paragraph",
        runs: [
          { text: "아 " },
          { text: "오", person: "oh-minjun" },
          { text: "민준", bold: true, person: "oh-minjun" },
          { text: "은" },
        ],
      },
    ]);
  });
});

it("links of people who are no longer linked are taken out, the words stay", () => {
  const blocks = linkPeople([paragraph("한서연과 오민준")], [seoyeon, minjun], {});
  const kept = keepLinks(blocks, new Set(["oh-minjun"]));
  expect(linkedPeople(kept)).toEqual(["oh-minjun"]);
  expect(plainBody(kept)).toBe("한서연과 오민준");
});

it("linking changes no word of any text and links nobody twice", () => {
  const words = fc.constantFrom("한서연", "오민준", "한서", "은 ", "이", " ", "\n", "😀", "표", "Seoyeon Han", "(", "구소");
  const runs = fc.array(fc.record({ text: fc.array(words, { maxLength: 6 }).map((parts) => parts.join("")) }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(runs, { maxLength: 4 }), (paragraphs) => {
      const blocks: Block[] = paragraphs.map((each) => ({ type: "paragraph", runs: each }));
      const result = linkPeople(blocks, [seoyeon, minjun, mo], {});
      expect(plainBody(result)).toBe(plainBody(blocks));
      const slugs = linkedPeople(result);
      expect(new Set(slugs).size).toBe(slugs.length);
    }),
  );
});
