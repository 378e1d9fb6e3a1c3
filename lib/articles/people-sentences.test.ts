import { describe, expect, it } from "vitest";
import { paragraph } from "@/lib/testing/article-content";
import type { Block, Run } from "./body";
import { linkedPeople, linkPeople, namesFound } from "./people-links";

const person = (slug: string, name: string, aliases: string[] = []) => ({ slug, name, aliases, isLinked: true });
const PEOPLE = [
  person("lee", "이재명"),
  person("huang", "젠슨 황", ["젠슨황", "황 CEO", "Jensen Huang"]),
  person("trump", "도널드 트럼프", ["트럼프"]),
  person("carney", "마크 카니", ["카니"]),
  person("kim-hyun", "김현"),
  person("kim-hyunjung", "김현정"),
  person("han-robotics", "한지우"),
  person("han-gayageum", "한지우"),
];
type Choices = Record<string, string | null>;

const shown = (runs: readonly Run[]) => runs.map((run) => (run.person ? `[${run.text}]` : run.text)).join("");
const link = (blocks: Block[], choices: Choices = {}) => linkPeople(blocks, PEOPLE, choices);
function sentence(text: string, choices: Choices = {}): string {
  const [block] = link([paragraph(text)], choices);
  return block?.type === "paragraph" ? shown(block.runs) : "";
}
const photo = (alt: string, caption: string): Block => ({ type: "photo", photoId: "p", alt, caption: [{ text: caption }], credit: "만파" });

describe("이재명", () => {
  it("in an alt text is no link", () => {
    const blocks = [photo("이재명", "경주")];
    expect(link(blocks)).toEqual(blocks);
  });

  it("inside 이재명화 is no link", () => {
    expect(sentence("정책의 이재명화가 빠르다.")).toBe("정책의 이재명화가 빠르다.");
  });

  it("twice in one body is one link", () => {
    const blocks = link([paragraph("이재명 대통령이 왔다. 이재명은 웃었다."), paragraph("이재명도 박수를 쳤다.")]);
    expect(JSON.stringify(blocks).match(/"person"/g)).toHaveLength(1);
    expect(blocks[0]).toEqual({ type: "paragraph", runs: [{ text: "이재명", person: "lee" }, { text: " 대통령이 왔다. 이재명은 웃었다." }] });
  });
});

// The bracketed words are the link; a sentence without brackets has none.
const SENTENCES: Record<string, string[]> = {
  "with a particle": [
    "[이재명]은 경주에 왔다.",
    "이날 [이재명]이 먼저 말했다.",
    "의장은 [이재명]을 소개했다.",
    "[이재명]과 만났다.",
    "[이재명]의 첫 회의다.",
    "[이재명]에게 물었다.",
    "[이재명]에게서는 답이 없었다.",
    "[이재명]께서도 오셨다.",
    "시선이 [이재명]으로 쏠렸다.",
    "[이재명]으로부터 들었다.",
    "[이재명]이라는 이름이 불렸다.",
    "[이재명]처럼 걸었다.",
    "[이재명]만 남았다.",
    "[이재명]만의 방식이다.",
    "[이재명]도 웃었다.",
    "[이재명]과의 면담이 길었다.",
    "[이재명]까지도 몰랐다.",
    "[이재명]보다는 빨랐다.",
    "의장은 [이재명]이다.",
    "의장은 [이재명]이었다.",
    "의장은 [이재명]입니다.",
    "의장인 [이재명]이지만 서두르지 않았다.",
    "[이재명]이라고는 하지 않았다.",
    "[이재명]이야말로 바빴다.",
    "[트럼프]는 떠났고 [카니]가 남았다.",
    "[트럼프]와 [카니]를 보았다.",
    "[카니]로서는 처음이다.",
    "[트럼프]랑 [카니]라면 모른다.",
  ],
  "with a title": [
    "[이재명] 대통령은 말했다.",
    "[이재명]대통령이 말했다.",
    "대통령 [이재명]은 말했다.",
    "[이재명]씨에게 물었다.",
    "[이재명]님께서는 오셨다.",
    "[카니]총리의 연설이다.",
    "[젠슨 황] 최고경영자가 답했다.",
  ],
  "beside punctuation": [
    "“[이재명]”이라고 불렀다.",
    "‘[이재명]’ 세 글자다.",
    "[이재명](61)이 왔다.",
    "([이재명])",
    "[이재명], 경주에 오다",
    "[이재명]·[트럼프] 회담",
    "[이재명]…[트럼프]",
    "아, [이재명]!",
    "[Jensen Huang]’s speech",
    "「[이재명]은」",
  ],
  "inside a longer name or word": [
    "이재명화는 낯선 말이다.",
    "이재명표 예산이다.",
    "이재명호가 떠났다.",
    "이재명계 의원이다.",
    "박이재명은 다른 사람이다.",
    "이재명수 씨가 왔다.",
    "이재명대통령실은 없다.",
    "이재명은이 누구냐.",
    "이재명1기",
    "트럼프월드에 산다.",
    "카니발이 열렸다.",
    "김현은 의원이 물었다.",
    "김현아 씨가 답했다.",
    "김현은이 왔다.",
    "김현철이 왔다.",
  ],
  "next to a shorter one": [
    "[김현]이 왔고 [김현정]이 갔다.",
    "[김현정]은 [김현]을 안다.",
    "[김현] 의원이 물었다.",
    "[김현]은 국회에 갔다.",
  ],
  "through an alias": [
    "[젠슨 황]은 웃었다. 황 CEO는 손을 흔들었다.",
    "[황 CEO]는 손을 흔들었다. 젠슨 황이었다.",
    "[젠슨황]이 왔다. Jensen Huang spoke.",
    "[도널드 트럼프] 대통령, 트럼프는 떠났다.",
    "서황 CEO는 다른 사람이다.",
    "황 씨가 왔다.",
  ],
  "that two people bear": ["한지우 씨는 가야금을 탄다.", "한지우와 [이재명]이 만났다."],
};

for (const [place, sentences] of Object.entries(SENTENCES)) {
  describe(`a name ${place}`, () => {
    it.each(sentences)("%s", (expected) => {
      expect(sentence(expected.replace(/[[\]]/g, ""))).toBe(expected);
    });
  });
}

describe("the editor's choice", () => {
  it.each<[Choices, string, string[]]>([
    [{ 한지우: "han-gayageum" }, "[한지우] 씨는 가야금을 탄다.", ["han-gayageum"]],
    [{ 한지우: "han-robotics" }, "로봇을 만드는 [한지우]가 왔다.", ["han-robotics"]],
    [{ 한지우: null }, "한지우가 왔다.", []],
    [{ 한지우: "lee" }, "한지우가 왔다.", []],
    [{ 이재명: null }, "이재명은 동명이인이다.", []],
    [{ 트럼프: null }, "트럼프 카드다. [도널드 트럼프]가 냈다.", ["trump"]],
  ])("%j: %s", (choices, expected, slugs) => {
    const text = expected.replace(/[[\]]/g, "");
    expect(sentence(text, choices)).toBe(expected);
    expect(linkedPeople(link([paragraph(text)], choices))).toEqual(slugs);
  });
});

it("a body that is linked already is linked anew", () => {
  const [block] = link(link([paragraph("이재명과 트럼프가 만났다.")]), { 이재명: null });
  expect(block?.type === "paragraph" && shown(block.runs)).toBe("이재명과 [트럼프]가 만났다.");
});

describe("a name in another place", () => {
  it("is linked in a caption, and then no more in the text", () => {
    const [first, second] = link([photo("이재명", "손을 든 이재명 대통령"), paragraph("이재명은 웃었다.")]);
    expect(first?.type === "photo" && shown(first.caption)).toBe("손을 든 [이재명] 대통령");
    expect(first?.type === "photo" && first.alt).toBe("이재명");
    expect(second).toEqual(paragraph("이재명은 웃었다."));
  });

  it("is linked in a quote, but not in its source", () => {
    expect(link([{ type: "quote", runs: [{ text: "이재명을 만났다" }], source: "트럼프" }])).toEqual([
      { type: "quote", runs: [{ text: "이재명", person: "lee" }, { text: "을 만났다" }], source: "트럼프" },
    ]);
  });

  it("is linked in a list item once", () => {
    const [block] = link([{ type: "list", ordered: false, items: [[{ text: "이재명의 말" }], [{ text: "이재명의 걸음" }]] }]);
    expect(block?.type === "list" && block.items.map(shown)).toEqual(["[이재명]의 말", "이재명의 걸음"]);
  });

  it("is linked across two runs and keeps their looks", () => {
    const [block] = link([{ type: "paragraph", runs: [{ text: "어제 이재", italic: true }, { text: "명은 왔다" }] }]);
    expect(block?.type === "paragraph" && block.runs).toEqual([
      { text: "어제 ", italic: true },
      { text: "이재", italic: true, person: "lee" },
      { text: "명", person: "lee" },
      { text: "은 왔다" },
    ]);
  });

  it("is not made of the end of one paragraph and the start of the next", () => {
    expect(linkedPeople(link([paragraph("이재"), paragraph("명은")]))).toEqual([]);
  });
});

it("names found in a body come with all who bear them, in the order of the text", () => {
  const hidden = { ...person("hidden", "카니"), isLinked: false };
  const blocks = [photo("트럼프", "한지우"), paragraph("이재명화와 이재명, 카니"), paragraph("이재명 · 황 CEO")];
  const found = namesFound(blocks, [...PEOPLE, hidden]).map(({ name, bearers }) => [name, ...bearers.map(({ slug }) => slug)]);
  expect(found).toEqual([["한지우", "han-robotics", "han-gayageum"], ["이재명", "lee"], ["카니", "carney"], ["황 CEO", "huang"]]);
});
