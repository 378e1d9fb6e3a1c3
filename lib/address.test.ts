import { describe, expect, it } from "vitest";
import { nowhere } from "./address";

describe("an address that is no text", () => {
  it.each(["/articles/%E0", "/tags/%", "/%zz?q=1", "/sections/%ED%95/feed.xml"])("leads nowhere: %s", (url) => {
    expect(nowhere(url)).toBe("/-");
  });

  it("leads to no call where it was one", () => {
    expect(nowhere("/api/articles/%ff")).toBe("/api/-");
  });

  it.each(["/", "/articles/43", "/tags/%EA%B2%BD%EC%A3%BC", "/search?q=%E0", "/search?q=100%"])("leaves every other alone: %s", (url) => {
    expect(nowhere(url)).toBeNull();
  });
});
