import { expect, it } from "vitest";
import { inOrder, readMonth } from "./rules";

it("a month is read as people write it, and nothing else is one", () => {
  for (const text of ["2025-06", "2025-6", " 2025.06. ", "2025/6", "2025년 6월", "202506"]) expect(readMonth(text), text).toBe("2025-06");
  expect(readMonth("2025-12")).toBe("2025-12");
  for (const text of ["", "2025", "2025-00", "2025-13", "25-06", "2025-06-01", "6월", "3025-06"]) expect(readMonth(text), text).toBeNull();
});

it("posts stand with the last begun first, those of one month as they were written", () => {
  const post = (title: string, from: string) => ({ title, from, until: null });
  const posts = [post("가", "2010-07"), post("나", "2025-06"), post("다", "2018-07"), post("라", "2018-07")];
  expect(inOrder(posts).map(({ title }) => title)).toEqual(["나", "다", "라", "가"]);
});
