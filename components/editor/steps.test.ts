import { expect, test } from "vitest";
import { NO_LIFE } from "@/lib/articles/life";
import type { ArticleStatus } from "@/lib/articles/rules";
import type { Who } from "@/lib/articles/moves";
import { stepsOf } from "./steps";

const leadOf = (status: ArticleStatus, who: Who, sectionAllows = false) => stepsOf({ status, who, life: NO_LIFE, sectionAllows }).lead;

test("handing in stands out for a reporter, also where reporters may publish", () => {
  expect(leadOf("draft", "writer")).toBe("submit");
  expect(stepsOf({ status: "draft", who: "writer", life: NO_LIFE, sectionAllows: true })).toMatchObject({ mayPublish: true, lead: "submit" });
});

test("publishing stands out for the desk, and for a reporter once the article is out", () => {
  for (const status of ["draft", "inReview", "approved", "scheduled", "published", "withdrawn"] as const) expect(leadOf(status, "desk")).toBe("publish");
  expect(leadOf("published", "writer", true)).toBe("publish");
});

test("nothing stands out while the desk has a reporter's article", () => {
  for (const status of ["inReview", "approved", "scheduled"] as const) expect(leadOf(status, "writer", true)).toBeNull();
});
