// People and articles for the benchmarks of comments, straight into the database, and their requests.
import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import pg from "pg";

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
};

export const origin = need("ORIGIN");
export const pool = new pg.Pool({ connectionString: need("DATABASE_URL"), max: 8 });
export const say = (line: string) => process.stdout.write(`${line}\n`);

export async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await pool.query(sql, values)).rows as Row[];
}

export type Someone = { id: string; name: string; cookie: string };

/** Somebody with this role, signed in; old enough that nothing holds them up as newcomers. */
export async function makeSomeone(role: "reader" | "moderator" | "editor"): Promise<Someone> {
  const [id, session] = [randomUUID(), randomUUID()];
  const name = `잰이${id.slice(0, 8)}`;
  await rows(`INSERT INTO accounts (id, email, name, role, "createdAt") VALUES ($1, $2, $3, $4::"Role", now() - interval '90 days')`, [id, `${id}@bench.test`, name, role]);
  await rows(`INSERT INTO sessions (id, "accountId", "expiresAt") VALUES ($1, $2, now() + interval '1 day')`, [session, id]);
  const token = await encode({ token: { sessionId: session }, secret: need("AUTH_SECRET") });
  return { id, name, cookie: `next-auth.session-token=${token}` };
}

export async function makeArticle(title: string): Promise<{ id: string; number: number }> {
  const [made] = await rows<{ id: string; number: number }>(
    `INSERT INTO articles (id, title, status, body, "sectionId", "topSectionId", "publishedAt")
     SELECT $1, $2, 'published', $3, id, "parentId", now() - interval '1 hour' FROM sections WHERE "parentId" IS NOT NULL LIMIT 1 RETURNING id, number`,
    [randomUUID(), title, JSON.stringify([{ type: "paragraph", runs: [{ text: "댓글을 재는 기사의 한 문장이다." }] }])],
  );
  if (!made) throw new Error("There is no section to put an article in.");
  return made;
}

const SYLLABLES = [..."가거고구그기나너노누느니다더도두드디라러로루르리마머모무므미"];

/** Words that nobody has said before and that mean nothing. */
export const words = (): string =>
  Array.from({ length: 6 }, () => Array.from({ length: 4 }, () => SYLLABLES[Math.floor(Math.random() * SYLLABLES.length)]).join("")).join(" ");

/** A request of the site's own page to this process, or to the second one. */
export const send = (someone: Someone, method: string, path: string, body?: unknown, headers: Record<string, string> = {}, base = origin) =>
  fetch(base + path, {
    method,
    headers: { origin: base, cookie: someone.cookie, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });

export const percentile = (times: number[], part: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
};
