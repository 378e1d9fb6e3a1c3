import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { MAX_ATTEMPTS } from "@/lib/mail/rules";
import { writeMetrics } from "./read";

it("a letter waits until it is sent or given up", async () => {
  const letter = { to: "reader@test.test", kind: "test", subject: "제목", text: "본문입니다." };
  await db.letter.createMany({ data: [letter, { ...letter, attempts: MAX_ATTEMPTS - 1 }, { ...letter, attempts: MAX_ATTEMPTS }, { ...letter, sentAt: new Date() }] });
  expect(await writeMetrics()).toContain('manpa_waiting{what="letters"} 2\n');
});
