import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { nastyText } from "./nasty-text";
import { judgeBody, tidy } from "./rules";
import vectors from "./vectors.json";

// The CHECKs of the real table on a bare copy, so that ten thousand texts need no authors.
let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`CREATE TEMP TABLE probe (LIKE comments INCLUDING CONSTRAINTS INCLUDING DEFAULTS)`);
});
afterAll(() => client.end());

/** Name of the violated CHECK, null where the row went in. */
async function violated(body: string): Promise<string | null> {
  try {
    await client.query(
      `INSERT INTO probe (id, "articleId", "authorId", body) VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $1)`,
      [body],
    );
    return null;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "23514") return error.constraint ?? "";
    throw error;
  }
}

describe("the CHECKs of comments.body", () => {
  test("stand on the table", async () => {
    const { rows } = await client.query(
      `SELECT conname FROM pg_constraint WHERE conrelid = 'comments'::regclass AND contype = 'c' AND convalidated ORDER BY conname`,
    );
    expect(rows.map(({ conname }) => conname)).toEqual([
      "comments_body_bytes",
      "comments_body_characters",
      "comments_body_controls",
      "comments_body_invisible",
      "comments_body_joiners",
      "comments_body_lines",
      "comments_body_nfc",
      "comments_body_noncharacters",
      "comments_body_or_sealed",
      "comments_body_selectors",
      "comments_body_tags",
      "comments_body_trimmed",
      "comments_counts",
      "comments_no_mention_without_parent",
      "comments_reason",
    ]);
  });

  test.each(vectors.filter(({ tidied }) => tidied !== null))("vector $id: $note", async ({ tidied, code }) => {
    expect((await violated(tidied ?? "")) === null).toBe(code === null);
  });

  test.each([
    ["comments_body_characters", ""],
    ["comments_body_characters", "a".repeat(201)],
    ["comments_body_bytes", "😀".repeat(100) + "a"],
    ["comments_body_nfc", "\u1112\u1161\u11ab"],
    ["comments_body_nfc", "가\u11a7"],
    ["comments_body_controls", "가\u202e나"],
    ["comments_body_controls", "가\r\n나"],
    ["comments_body_invisible", "가\u200b나"],
    ["comments_body_noncharacters", "가\ufffe"],
    ["comments_body_joiners", "ㅅ\u200dㅂ"],
    ["comments_body_selectors", "가\ufe0f"],
    ["comments_body_tags", "가\u{e0061}"],
    ["comments_body_lines", "가\n\n\n나"],
    ["comments_body_trimmed", "가\u3000"],
  ])("%s refuses %j", async (name, body) => {
    expect(await violated(body)).toBe(name);
  });

  test("take every text the function takes, and refuse what it refuses", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(nastyText, nastyText.map((text) => text.repeat(8))), async (raw) => {
        const judged = judgeBody(raw);
        if (judged.ok) expect(await violated(judged.value)).toBeNull();
        else if (judged.code !== "malformed-text") expect(await violated(tidy(raw))).not.toBeNull();
      }),
      { numRuns: 4_000 },
    );
  }, 60_000);

  test("take no untidied text, but for what only the moving set of emoji and marks can tell", async () => {
    const bare = (text: string) => text.normalize("NFD").replace(/[\p{M}\u200d]/gu, "");
    await fc.assert(
      fc.asyncProperty(nastyText, async (raw) => {
        const judged = judgeBody(raw);
        if (!judged.ok && judged.code === "malformed-text") return;
        if ((await violated(raw)) === null) expect(bare(tidy(raw))).toBe(bare(raw));
      }),
      { numRuns: 4_000 },
    );
  }, 60_000);
});

describe("the audit log", () => {
  test.each([
    `UPDATE audit_entries SET act = 'nothing'`,
    `UPDATE audit_entries SET act = 'nothing' WHERE false`,
    `DELETE FROM audit_entries`,
    `TRUNCATE audit_entries`,
    `SET session_replication_role = replica; DELETE FROM audit_entries`,
  ])("refuses %s", async (statement) => {
    await db.$transaction((tx) => record(tx, { actorId: null, act: "comment.remove", subjectType: "comment", subjectId: "1", now: new Date() }));
    const rows = await db.auditEntry.count();
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await expect(other.query(statement)).rejects.toThrow(/only ever added|permission denied to set/);
    await other.end();
    expect(await db.auditEntry.count()).toBe(rows);
  });
});
