import { describe, expect, it } from "vitest";
import { isNear, nowhere } from "./address";

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

describe("who may say in whose name a request comes", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.1.2.3", "172.31.0.9", "192.168.0.7", "::ffff:192.168.0.7", "100.100.0.1", "fd12::5", "fe80::1"])("a proxy near by: %s", (peer) => {
    expect(isNear(peer)).toBe(true);
  });

  it.each(["203.0.113.9", "::ffff:203.0.113.9", "172.32.0.1", "2001:db8::1", "8.8.8.8", ""])("nobody else: %s", (peer) => {
    expect(isNear(peer)).toBe(false);
  });
});
