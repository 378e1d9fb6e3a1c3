import { describe, expect, it } from "vitest";
import { byDay } from "./days";

const at = (publishedAt: string) => ({ publishedAt });

describe("articles by day", () => {
  it("keeps the order, and begins a day at midnight in Korea", () => {
    const articles = [at("2025-10-31T15:00:00Z"), at("2025-10-31T14:59:59Z"), at("2025-10-30T15:00:00Z"), at("2025-10-30T14:59:59Z")];
    expect(byDay(articles)).toEqual([
      { day: "2025-11-01", articles: [articles[0]] },
      { day: "2025-10-31", articles: [articles[1], articles[2]] },
      { day: "2025-10-30", articles: [articles[3]] },
    ]);
  });

  it("has no day where there is no article", () => {
    expect(byDay([])).toEqual([]);
  });
});
