import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { skeleton } from "./skeleton";
import { renameSelf } from "./self-write";
import { signUp } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const MIGRATION = "prisma/migrations/20261124190000_names_that_look_alike/migration.sql";
const join = (name: string) => signUp({ email: `${crypto.randomUUID()}@test.test`, name, password: "correct horse battery" }, now);

test("names given before have the same key, and nobody loses theirs to a look-alike", async () => {
  const names = ["물결", "Spring Day", "rnodern10", "Wave", "vvave", "김재희", "왜가리", "김 제희", "독자Il1"];
  const accounts = [];
  for (const name of names) accounts.push(await makeActor("reader", name));
  await db.$transaction(async (tx) => {
    const statements = readFileSync(MIGRATION, "utf8").replace(/^--.*$/gm, "").split(";");
    for (const statement of statements) if (statement.trim()) await tx.$executeRawUnsafe(statement);
  });
  const keys = [];
  for (const { id } of accounts) keys.push((await db.account.findUniqueOrThrow({ where: { id } })).nameKey?.replace(/#.*/, ""));
  expect(keys).toEqual(names.map(skeleton));
  expect(await join("김제희")).toMatchObject({ ok: false, field: "name" });
});

test("a reader takes neither a look-alike of another's name nor a reporter's", async () => {
  await makeActor("reporter", "한여름");
  expect(await join("million")).toMatchObject({ ok: true });
  expect(await join("mi11i0n")).toMatchObject({ ok: false, field: "name" });
  expect(await join("한 여름")).toMatchObject({ ok: false, field: "name" });
  const reader = await makeActor("reader", "가을");
  expect(await renameSelf(reader, { name: "한여름" })).toMatchObject({ ok: false, field: "name" });
  expect(await renameSelf(reader, { name: "가을 하늘" })).toMatchObject({ ok: true });
});
