import { expect, it } from "vitest";
import { makeArticle } from "@/lib/testing/people";
import { getPicture } from "./read";

it("only a published article has a picture", async () => {
  for (const status of ["draft", "withdrawn"] as const) expect(await getPicture((await makeArticle({ status })).number)).toBeNull();
  expect((await getPicture((await makeArticle()).number))?.byteLength).toBeGreaterThan(1000);
});
