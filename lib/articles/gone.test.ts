import { beforeEach, describe, expect, it } from "vitest";
import { goneAddress, noteGone, refreshGone } from "./gone";

const isGone = (number: number) => goneAddress(`/articles/${number}`) !== null;

beforeEach(() => refreshGone(async () => [7]));

describe("the address of a withdrawn article", () => {
  it("leads to the page that says why, whatever is asked along with it", () => {
    expect(goneAddress("/articles/7")).toBe("/articles/7/withdrawn");
    expect(goneAddress("/articles/7?utm_source=a&b")).toBe("/articles/7/withdrawn?utm_source=a&b");
    expect(goneAddress("/articles/7/withdrawn")).toBe("/articles/7/withdrawn");
    expect(goneAddress("/articles/7/comment")).toBe("/articles/7/withdrawn");
  });

  it("is that address alone", () => {
    for (const url of ["/", "/articles/8", "/articles/70", "/articles/07", "/articles/7/picture/1.jpg", "/api/articles/7", "/x/articles/7", "//articles/7"]) {
      expect(goneAddress(url), url).toBeNull();
    }
  });
});

describe("what is gone", () => {
  it("is known at once to the process that took it down or brought it back", () => {
    noteGone(8, true);
    noteGone(7, false);
    expect([isGone(7), isGone(8)]).toEqual([false, true]);
  });

  it("is what the last look found", async () => {
    await refreshGone(async () => [9]);
    expect([isGone(7), isGone(9)]).toEqual([false, true]);
  });

  it("is not undone by a look that began before", async () => {
    let answer: (numbers: number[]) => void = () => {};
    const look = refreshGone(() => new Promise((resolve) => (answer = resolve)));
    noteGone(8, true);
    answer([7]);
    await look;
    expect(isGone(8)).toBe(true);
  });
});
