import { randomUUID } from "node:crypto";
import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { encode } from "next-auth/jwt";
import type { Role } from "../lib/access/role";
import { searchRow } from "../lib/search/row";
import { query } from "./database";
import { word } from "./words";

export { expect };

export type Someone = { id: string; name: string; role: Role; cookie: string };

const NICKNAMES: Record<Role, string> = { reader: "물결", reporter: "정취재", editor: "한데스크", moderator: "오운영", admin: "문관리" };

/** An account of this role and its signed-in session, straight into the database. Writers get a byline. */
export async function makeSomeone(role: Role): Promise<Someone> {
  const [id, sessionId, mark] = [randomUUID(), randomUUID(), word().slice(0, 8)];
  const name = `${NICKNAMES[role]}${mark}`;
  await query(`INSERT INTO accounts (id, email, name, role) VALUES ($1, $2, $3, $4::"Role")`, [id, `${mark}@e2e.test`, name, role]);
  await query(`INSERT INTO sessions (id, "accountId", "expiresAt") VALUES ($1, $2, now() + interval '1 day')`, [sessionId, id]);
  if (role === "reporter" || role === "editor") {
    await query(`INSERT INTO reporters (slug, name, email, "accountId") VALUES ($1, $2, $3, $4)`, [mark, name, `${mark}@demo.test`, id]);
  }
  const token = await encode({ token: { sessionId }, secret: process.env.AUTH_SECRET ?? "" });
  return { id, name, role, cookie: token };
}

/** As if the person had signed in at the site of this address. */
export async function signIn(context: BrowserContext, someone: Someone, url: string): Promise<void> {
  await context.addCookies([
    { name: "next-auth.session-token", value: someone.cookie, url, httpOnly: true, sameSite: "Lax" },
    { name: "manpa-signed-in", value: "1", url, sameSite: "Lax" },
  ]);
}

/** As for a reader who has been here: pages begin at once (lib/hydration), and journeys need not wait for the first sign of a hand. */
const beginAtOnce = (context: BrowserContext) => context.addInitScript(() => location.protocol.startsWith("http") && sessionStorage.setItem("been-here", "1"));

type Fixtures = {
  /** Signs the page's browser in as a new person of this role, at another address of the site if need be. */
  as: (role: Role, url?: string) => Promise<Someone>;
  /** Another person's browser, signed in unless role is null. */
  newPage: (role: Role | null) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  context: async ({ context }, use) => {
    await beginAtOnce(context);
    await use(context);
  },
  as: async ({ context, baseURL }, use) => {
    await use(async (role, url = baseURL!) => {
      const someone = await makeSomeone(role);
      await signIn(context, someone, url);
      return someone;
    });
  },
  newPage: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ baseURL, locale: "ko-KR", timezoneId: "Asia/Seoul" });
      contexts.push(context);
      await beginAtOnce(context);
      if (role) await signIn(context, await makeSomeone(role), baseURL!);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** A published article of its own, made through the tables, so that journeys do not meet. */
export async function makeArticle(title: string): Promise<{ id: string; number: number }> {
  const [section] = await query<{ id: number; parentId: number }>(`SELECT id, "parentId" FROM sections WHERE "parentId" IS NOT NULL LIMIT 1`);
  const body = JSON.stringify([{ type: "paragraph", runs: [{ text: "시험하는 기사의 첫 문장이다." }] }]);
  const [article] = await query<{ id: string; number: number }>(
    `INSERT INTO articles (id, title, status, body, "sectionId", "topSectionId", "publishedAt")
     VALUES ($1, $2, 'published', $3, $4, $5, now()) RETURNING id, number`,
    [randomUUID(), title, body, section!.id, section!.parentId],
  );
  return article!;
}

/** A visible comment of its own, made through the tables. */
export async function makeComment(articleId: string, authorId: string, body: string): Promise<{ id: string }> {
  const id = randomUUID();
  await query(`INSERT INTO comments (id, "articleId", "authorId", body) VALUES ($1, $2, $3, $4)`, [id, articleId, authorId, body]);
  return { id };
}

/** A published article as the search index knows it, through the tables. */
export async function makeSearchable({ title, body, daysAgo }: { title: string; body: string; daysAgo: number }): Promise<{ number: number }> {
  const { number } = await makeArticle(title);
  const blocks = JSON.stringify([{ type: "paragraph", runs: [{ text: body }] }]);
  const [article] = await query<{ publishedAt: Date; sectionId: number; topSectionId: number }>(
    `UPDATE articles SET body = $2, "publishedAt" = now() - $3::int * interval '1 day' WHERE number = $1 RETURNING "publishedAt", "sectionId", "topSectionId"`,
    [number, blocks, daysAgo],
  );
  const row = searchRow({ number, ...article!, label: "", title, deck: "", names: [], tags: [], body });
  await query(
    `INSERT INTO search_rows (number, "publishedAt", places, title, head, text, "titleGrams", "headGrams", "textGrams") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [number, row.publishedAt, row.places, row.title, row.head, row.text, row.titleGrams, row.headGrams, row.textGrams],
  );
  return { number };
}
