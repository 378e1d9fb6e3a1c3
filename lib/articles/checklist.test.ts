import { describe, expect, test } from "vitest";
import type { Block } from "./body";
import { findings, HELP_LINE, type Item } from "./checklist";

const paragraph = (text: string): Block => ({ type: "paragraph", runs: [{ text }] });
const photo = (alt: string, caption = "", credit = "만파"): Block => ({ type: "photo", photoId: "x", alt, caption: caption ? [{ text: caption }] : [], credit });
const article = (change: Partial<Parameters<typeof findings>[0]> = {}) => ({ label: "", isSponsored: false, aiUse: [], title: "국회, 예산안 처리", deck: "여야 합의", body: [paragraph("국회는 예산안을 처리했다.")], nameChoices: {}, ...change });
const items = (change: Parameters<typeof article>[0], people: Parameters<typeof findings>[1] = []): Item[] => findings(article(change), people).map(({ item }) => item);
const text = (words: string) => ({ body: [paragraph(words)] });

test("an ordinary article has nothing to look at", () => expect(items({})).toEqual([]));

test("each finding says what, why and where", () => {
  for (const finding of findings(article({ title: "자살".repeat(30), deck: " ", ...text("지지율 31%") }), [])) {
    expect(finding.message && finding.why && finding.field).toBeTruthy();
  }
});

test("an empty deck and a headline over length", () => {
  expect(items({ deck: " " })).toEqual(["deck"]);
  expect(items({ title: "가".repeat(40) })).toEqual([]);
  expect(items({ title: "가".repeat(41) })).toEqual(["headline"]);
});

describe("alt text", () => {
  test.each(["IMG_2041.jpg", "photo 12", "스크린샷 2026-11-24", "사진1", "DSC_0001", "KakaoTalk_20261124"])("%s is a file name", (alt) => expect(items({ body: [photo(alt)] })).toEqual(["alt"]));
  test.each(["본회의장에 앉은 의원들", "사진을 찍는 기자", "2026년 달력"])("%s is a description", (alt) => expect(items({ body: [photo(alt)] })).toEqual([]));
  test("the caption over again, whatever its marks", () => {
    expect(items({ body: [photo("본회의장 모습", "본회의장 모습.")] })).toEqual(["alt"]);
    expect(items({ body: [photo("빈 의자가 늘어선 본회의장", "24일 본회의장 모습.")] })).toEqual([]);
  });
  test("the way leads to its field", () => expect(findings(article({ body: [paragraph("글"), photo("a.png")] }), [])[0]?.field).toBe("body.1.alt"));
});

describe("names", () => {
  const bearer = (slug: string, name = "김민서") => ({ slug, name, aliases: [], isLinked: true });
  const two = [bearer("a"), bearer("b")];
  const named = text("김민서 의원은 말했다.");
  test("a name of two people asks whose it is", () => expect(items(named, two)).toEqual(["names"]));
  test("a choice, or the choice of nobody, settles it", () => {
    expect(items({ ...named, nameChoices: { 김민서: "b" } }, two)).toEqual([]);
    expect(items({ ...named, nameChoices: { 김민서: null } }, two)).toEqual([]);
    expect(items({ ...named, nameChoices: { 김민서: "gone" } }, two)).toEqual(["names"]);
  });
  test("a name of one person needs none", () => expect(items(named, [bearer("a")])).toEqual([]));
});

describe("polls", () => {
  const WHOLE =
    "만파 의뢰로 한국갤럽이 21∼22일 전국 만 18세 이상 유권자 1,003명을 전화 면접으로 조사한 결과 지지율은 31%였다. 응답률은 12.3%, 표본오차는 95% 신뢰수준에 ±3.1%포인트다. 자세한 내용은 중앙선거여론조사심의위원회 누리집을 참조하면 된다.";
  test("with every item", () => expect(items(text(WHOLE))).toEqual([]));
  test.each([
    ["만파 의뢰로 ", "조사의뢰자"],
    ["응답률은 12.3%, ", "응답률"],
    ["전화 면접으로 ", "조사방법"],
  ])("without %s", (words, name) => expect(findings(article(text(WHOLE.replace(words, ""))), [])[0]?.message).toContain(name));
  test("a word without a figure, or figures of another kind, are no poll", () => {
    expect(items(text("지지율이 오를 것이라는 전망이 나왔다."))).toEqual([]);
    expect(items(text("기준금리를 0.25%포인트 내렸다."))).toEqual([]);
  });
});

describe("suicide", () => {
  test("the headline and ways are advised against, and help is missing", () => {
    expect(items({ title: "배우 자살", ...text("그는 숨진 채 발견됐다.") })).toEqual(["suicide", "help"]);
    expect(items(text("그는 극단적 선택을 했다."))).toEqual(["suicide", "help"]);
  });
  test("with the help line only the words are left", () => {
    expect(items({ body: [paragraph("경찰은 자살로 보고 있다."), paragraph(HELP_LINE)] })).toEqual([]);
  });
  test.each(["자살골로 졌다.", "자살폭탄 테러가 났다.", "자살예방의 날이다.", "그는 강에 투신한 시민을 구했다."])("%s is about something else", (words) => expect(items(text(words))).toEqual([]));
  test("109 inside another number is no help line", () => expect(items(text("1099명이 자살을 생각했다."))).toEqual(["help"]));
});

describe("sponsored content", () => {
  const sponsored = text("이 글은 만파전자의 협찬을 받아 작성했습니다.");
  test("needs its mark, which a label does not replace", () => {
    expect(items(sponsored)).toEqual(["sponsored"]);
    expect(items({ ...sponsored, label: "광고" })).toEqual(["sponsored"]);
    expect(items({ label: "협찬" })).toEqual(["sponsored"]);
    expect(items({ ...sponsored, isSponsored: true })).toEqual([]);
  });
  test("news about sponsors needs none", () => expect(items(text("협찬을 받은 혐의로 기소됐다."))).toEqual([]));
});

describe("photos", () => {
  test("without a description or a credit are looked at, not refused", () => {
    const found = findings(article({ body: [paragraph("글"), photo(" ", "", "")] }), []);
    expect(found.map(({ item, field }) => [item, field])).toEqual([["alt", "body.1.alt"], ["credit", "body.1.credit"]]);
  });
  test("of a gallery are each looked at in their place", () => {
    const bare = { photoId: "x", alt: "", caption: [], credit: "" };
    const found = findings(article({ body: [paragraph("글"), { type: "gallery", photos: [{ ...bare, alt: "길", credit: "만파" }, bare] }] }), []);
    expect(found.map(({ item, field }) => [item, field])).toEqual([["alt", "body.1.photos.1.alt"], ["credit", "body.1.photos.1.credit"]]);
  });
  test("whose rights have ended", () => {
    expect(findings(article({ body: [photo("길")] }), [], ["x"]).map(({ item }) => item)).toEqual(["rights"]);
    expect(findings(article({ body: [photo("길")] }), [], ["y"])).toEqual([]);
  });
});

describe("what a machine made", () => {
  test.each(["미드저니", "Midjourney", "DALL·E 3", "AI 생성 이미지", "인공지능으로 생성", "챗GPT"])("a picture credited to %s needs its mark", (credit) => {
    expect(items({ body: [photo("도시", "", credit)] })).toEqual(["ai"]);
    expect(items({ aiUse: ["picture"], body: [photo("도시", "", credit)] })).toEqual([]);
  });
  test.each(["만파", "AFP 연합뉴스", "인공지능 학회 제공", "AI 반도체 공장"])("one credited to %s needs none", (credit) => expect(items({ body: [photo("도시", "", credit)] })).toEqual([]));
  test("a text that says so needs its mark", () => {
    const written = text("이 기사는 인공지능을 활용해 작성했습니다.");
    expect(items(written)).toEqual(["ai"]);
    expect(items({ ...written, aiUse: ["text"] })).toEqual([]);
    expect(items(text("이 회사는 AI로 문서를 만든다."))).toEqual([]);
  });
});
