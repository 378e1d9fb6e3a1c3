import { expect, it } from "vitest";
import { paragraph } from "@/lib/testing/article-content";
import { readingMinutes } from "./reading-time";

it.each([
  ["an empty body", 0, 1],
  ["a note", 120, 1],
  ["1,240 characters", 1240, 2],
  ["1,260 characters", 1260, 3],
])("%s of %i characters takes %i minutes", (_what, length, minutes) => {
  expect(readingMinutes(length ? [paragraph("가".repeat(length))] : [])).toBe(minutes);
});

it("an alt text takes no time, a caption does", () => {
  const photo = (alt: string, caption: string) => ({ type: "photo" as const, photoId: "p", alt, caption: [{ text: caption }], credit: "만파" });
  expect(readingMinutes([photo("가".repeat(900), "")])).toBe(1);
  expect(readingMinutes([photo("", "🌊".repeat(900))])).toBe(2);
});
