import { expect, test } from "vitest";
import { fateOf, isSecret } from "./rules";

const now = new Date("2026-11-24T06:00:00Z");
const later = new Date(now.getTime() + 1);

test("a link is open up to its time and not in it", () => {
  expect(fateOf({ expiresAt: later, revokedAt: null }, now)).toBe("open");
  expect(fateOf({ expiresAt: now, revokedAt: null }, now)).toBe("expired");
  expect(fateOf({ expiresAt: later, revokedAt: now }, now)).toBe("revoked");
  expect(fateOf({ expiresAt: now, revokedAt: now }, now)).toBe("revoked");
});

test("a secret is 43 letters of base64url and nothing else", () => {
  expect(isSecret("aZ09-_".repeat(7) + "a")).toBe(true);
  for (const text of ["", "a".repeat(42), "a".repeat(44), "a".repeat(42) + "=", "a".repeat(42) + "\n"]) expect(isSecret(text)).toBe(false);
});
