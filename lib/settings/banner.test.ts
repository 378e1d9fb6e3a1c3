import { describe, expect, it } from "vitest";
import { type Banner, isOn, leadsAway, nextTurn, NO_BANNER } from "./banner";
import { bannerInput } from "./schema";

const at = (time: string) => new Date(`2026-11-24T${time}+09:00`);
const given = { text: "개표 방송을 봅니다", link: "/articles/12", from: "2026-11-24T18:00", until: "2026-11-24T23:00" };
const banner: Banner = { ...given, from: "2026-11-24T18:00:00+09:00", until: "2026-11-24T23:00:00+09:00" };

describe("a banner", () => {
  it("stands from its beginning until its end", () => {
    const moments = [at("17:59:59.999"), at("18:00:00"), at("22:59:59.999"), at("23:00:00")];
    expect(moments.map((now) => isOn(banner, now))).toEqual([false, true, true, false]);
    expect(moments.map((now) => isOn({ ...banner, from: "" }, now))).toEqual([true, true, true, false]);
    expect(moments.some((now) => isOn({ ...banner, text: "" }, now) || isOn(NO_BANNER, now))).toBe(false);
  });

  it("turns at its beginning, then at its end, then never", () => {
    const turns = [at("17:00:00"), at("18:00:00"), at("22:59:59.999"), at("23:00:00")].map((now) => nextTurn(banner, now));
    expect(turns).toEqual([at("18:00:00"), at("23:00:00"), at("23:00:00"), null]);
    expect(nextTurn({ ...banner, from: "" }, at("17:00:00"))).toEqual(at("23:00:00"));
    for (const none of [NO_BANNER, { ...banner, text: "" }]) expect(nextTurn(none, at("17:00:00"))).toBeNull();
  });

  it("leads away unless it names this site, by its path or whole", () => {
    const site = "https://manpa.test";
    expect(["/latest", "https://manpa.test/latest", "https://vote.test/", "https://manpa.test.example/"].map((link) => leadsAway(link, site))).toEqual([false, false, true, true]);
  });
});

describe("what the desk sets", () => {
  const refusalOf = (more: Partial<typeof given>) => {
    const [issue] = bannerInput.safeParse({ ...given, ...more }).error?.issues ?? [];
    return issue && { field: issue.path[0], message: issue.message };
  };

  it("is one tidy line, a link and a period in Korean time", () => {
    expect(bannerInput.parse({ ...given, text: "  개표\n방송을  봅니다 ", link: " /articles/12 " })).toEqual(banner);
    expect(bannerInput.parse({ ...given, from: "" })).toEqual({ ...banner, from: "" });
    expect(refusalOf({ text: "가".repeat(60) })).toBeUndefined();
    expect(refusalOf({ text: "가".repeat(61) })).toEqual({ field: "text", message: "60자까지 쓸 수 있습니다." });
  });

  it("leads to a path of the site or an https address, and nowhere else", () => {
    for (const link of ["/", "/sections/정치?a=1#b", "https://vote.test/2026"]) expect(refusalOf({ link }), link).toBeUndefined();
    for (const link of ["//evil.test", "/\\evil.test", "/ evil", "http://a.test", "https:a.test", "https://", "javascript:alert(1)", "mailto:a@a.test", "latest", "\u0001//evil.test"]) {
      expect(refusalOf({ link })?.field, link).toBe("link");
    }
  });

  it("has a link and an end, after its beginning", () => {
    expect(refusalOf({ link: "" })).toEqual({ field: "link", message: "배너가 이어질 주소를 적어 주세요." });
    expect(refusalOf({ until: "" })).toEqual({ field: "until", message: "배너를 내릴 때를 정해 주세요." });
    for (const until of [given.from, "2026-11-24T17:59"]) expect(refusalOf({ until })).toEqual({ field: "until", message: "내릴 때가 올릴 때보다 뒤여야 합니다." });
    for (const wrong of ["내일", "2026-11-24", "2026-13-01T09:00"]) {
      expect(refusalOf({ from: wrong })).toEqual({ field: "from", message: "날짜와 시각을 골라 주세요." });
      expect(refusalOf({ until: wrong })).toEqual({ field: "until", message: "날짜와 시각을 골라 주세요." });
    }
  });

  it("is no banner without a text, whatever else is left in the form", () => {
    expect(bannerInput.parse(NO_BANNER)).toEqual(NO_BANNER);
    expect(bannerInput.parse({ ...given, text: " \u200B", until: "" })).toEqual({ ...banner, text: "", until: "" });
  });
});
