import { expect, test } from "vitest";
import { forgive, limit } from "./limits";

process.env.DATABASE_URL ??= "postgresql://nowhere/none";
process.env.AUTH_SECRET ??= "a secret of the tests, long enough";

async function spend(kind: Parameters<typeof limit>[0], key: string, times: number) {
  for (let turn = 0; turn < times; turn++) expect(await limit(kind, key)).toBeNull();
}

test("a thirty-first comment in a minute is refused with the seconds to wait", async () => {
  await spend("commentEdit", "a", 30);
  const refusal = await limit("commentEdit", "a");
  expect(refusal).toMatchObject({ ok: false, code: "too-fast" });
  expect(refusal?.retryAfter).toBeGreaterThan(0);
  expect(refusal?.retryAfter).toBeLessThanOrEqual(60);
});
test("one person's haste is not another's, nor one act's another act's", async () => {
  await spend("report", "a", 30);
  expect(await limit("report", "a")).not.toBeNull();
  expect(await limit("report", "b")).toBeNull();
  expect(await limit("reaction", "a")).toBeNull();
});
test("a forgiven count starts over", async () => {
  await spend("wrongPassword", "c", 10);
  expect(await limit("wrongPassword", "c")).not.toBeNull();
  await forgive("wrongPassword", "c");
  expect(await limit("wrongPassword", "c")).toBeNull();
});
