import { expect, test } from "vitest";
import { withParticle } from "./particle";

test.each([
  ["김민서", "은/는", "김민서는"],
  ["박찬", "은/는", "박찬은"],
  ["서울", "으로/로", "서울로"],
  ["부산", "으로/로", "부산으로"],
  ["경주", "으로/로", "경주로"],
  ["댓글 3", "이/가", "댓글 3이"],
  ["댓글 2", "과/와", "댓글 2와"],
  ["BTS", "을/를", "BTS을(를)"],
  ["BTS", "으로/로", "BTS(으)로"],
] as const)("%s + %s → %s", (word, particle, whole) => {
  expect(withParticle(word, particle)).toBe(whole);
});
