import { describe, expect, it } from "vitest";
import { drawnText, headlineMarkup, picturePath } from "./rules";

const words = (text: string) => drawnText(text).replaceAll("\u2060", "");

describe("a headline that is drawn", () => {
  it("keeps its letters, Hanja and signs, and loses what no text font has", () => {
    expect(words("美·中 정상 ㈜만파 100℃ → ①")).toBe("美·中 정상 ㈜만파 100℃ → ①");
    expect(words("파도 🌊 👨‍👩‍👧 🇰🇷 1️⃣ 온다 ©®")).toBe("파도 1 온다 ©®");
  });

  it("of emoji alone is the paper's name", () => {
    expect(words("🌊🌊")).toBe("만파");
  });

  it("breaks between words, never within one", () => {
    expect(drawnText("물의 도시")).toBe("물\u2060의 도\u2060시");
  });

  it("is no markup", () => {
    expect(headlineMarkup({ label: "<b>", title: "A & B <i>", section: "" }).replaceAll("\u2060", "")).toBe(
      '<span foreground="#9fe0d8">[&lt;b&gt;]</span> <span foreground="#ffffff">A &amp; B &lt;i&gt;</span>',
    );
  });
});

it("a published change makes another address, a save does not", () => {
  const first = { number: 7, publishedAt: "2026-11-24T09:00:00+09:00", updatedAt: null };
  const path = picturePath(first);
  expect(path).toMatch(/^\/articles\/7\/picture\/[0-9a-z-]+\.jpg$/);
  expect(picturePath({ ...first })).toBe(path);
  expect(picturePath({ ...first, updatedAt: "2026-11-24T09:00:01+09:00" })).not.toBe(path);
});
