import { expect, test } from "vitest";
import { clientAddress } from "./address";

const of = (forwarded?: string) => clientAddress(new Headers(forwarded ? { "x-forwarded-for": forwarded } : {}));

test("the last hop counts, whatever the visitor put before it", () => {
  expect(of("203.0.113.9")).toBe("203.0.113.9");
  expect(of("1.1.1.1, 8.8.8.8, 203.0.113.9")).toBe("203.0.113.9");
});
test("an IPv4 address inside IPv6 is the IPv4 address", () => expect(of("::ffff:203.0.113.9")).toBe("203.0.113.9"));
test("an IPv6 household is one address", () => {
  expect(of("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2");
  expect(of("2001:DB8:1:2:bbbb:cccc:dddd:2")).toBe("2001:db8:1:2");
  expect(of("2001:db8::7")).toBe("2001:db8:0:0");
  expect(of("::1")).toBe("0:0:0:0");
});
test("no address is one address too, so that nobody escapes the limits by having none", () => expect(of()).toBe("unknown"));
