import { notFound, redirect } from "next/navigation";
import { expect, test } from "vitest";
import { done, refuse } from "@/lib/result";
import { reach } from "./reach";

test("an answer comes through as it is, also a refusal", async () => {
  const stale = refuse("stale", "그사이 바뀌었습니다.");
  expect(await reach(Promise.resolve(done(1)))).toEqual(done(1));
  expect(await reach(Promise.resolve(stale))).toBe(stale);
});

test("where no answer comes, a sentence says so", async () => {
  expect(await reach(Promise.reject(new TypeError("Failed to fetch")))).toMatchObject({ ok: false, code: "unavailable", message: expect.stringContaining("다시 시도해 주세요") });
});

test("a redirect and a missing page go on their way", async () => {
  for (const leave of [() => redirect("/sign-in"), notFound]) {
    await expect(reach(Promise.resolve().then(leave))).rejects.toThrow(/NEXT_/);
  }
});
