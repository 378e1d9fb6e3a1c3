import { describe, expect, it } from "vitest";
import { openedArticle } from "./rules";

const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "user-agent": "Mozilla/5.0 (Linux; Android 15) Chrome/142.0 Mobile Safari/537.36" };
const ask = (url: string, headers: Record<string, string> = {}, method = "GET") => openedArticle({ method, url, headers: { ...BROWSER, ...headers } });

describe("an opening", () => {
  it("is a browser's request for an article's page, whatever stands after the question mark", () => {
    expect(ask("/articles/7")).toBe(7);
    expect(ask("/articles/7?utm_source=kakao", { "sec-fetch-dest": "document" })).toBe(7);
    expect(ask("/articles/7", { "user-agent": "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 KAKAOTALK 25.10.0" })).toBe(7);
    expect(ask("/articles/7", { "user-agent": "Mozilla/5.0 NAVER(inapp; search; 2000; 12.17.1)" })).toBe(7);
  });

  it("is of that address alone", () => {
    for (const url of ["/", "/articles/0", "/articles/07", "/articles/9999999999", "/articles/7/comment", "/articles/7/withdrawn", "/api/articles/7", "//articles/7"]) {
      expect(ask(url), url).toBeNull();
    }
    for (const method of ["HEAD", "POST"]) expect(ask("/articles/7", {}, method)).toBeNull();
    expect(openedArticle({ headers: {} })).toBeNull();
  });

  it("is neither a prefetch, nor Next's own data, nor a frame, nor what does not want HTML", () => {
    const others: Record<string, string>[] = [{ "sec-purpose": "prefetch;prerender" }, { purpose: "prefetch" }, { "x-moz": "prefetch" }, { rsc: "1" }, { "sec-fetch-dest": "iframe" }, { accept: "*/*" }];
    for (const headers of others) {
      expect(ask("/articles/7", headers), JSON.stringify(headers)).toBeNull();
    }
  });

  it("is no robot's", () => {
    const robots = [
      "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
      "Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)",
      "Mozilla/5.0 (compatible; Daum/4.1; +http://cs.daum.net/faq/15/4118.html)",
      "facebookexternalhit/1.1; kakaotalk-scrap/1.0",
      "Mozilla/5.0 (compatible; Yahoo! Slurp)",
      "Mozilla/5.0 (compatible; bingbot/2.0)",
      "Feedly/1.0",
      "",
    ];
    for (const agent of robots) expect(ask("/articles/7", { "user-agent": agent }), agent).toBeNull();
  });
});
