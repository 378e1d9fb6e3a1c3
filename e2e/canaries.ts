import { randomUUID } from "node:crypto";
import { query } from "./database";
import { makeSomeone } from "./fixtures";

/** States in which nothing of an article is public. */
const UNSEEN = ["draft", "inReview", "approved", "scheduled", "embargoed", "withdrawn", "archived"] as const;

/**
 * An article of every state that the public may not see, one under embargo, and a published one with a change not yet
 * published and a note of the desk: each with words of its own in headline, text and tag, to be looked for in every answer.
 */
export async function sowCanaries() {
  const [section] = await query<{ id: number; parentId: number }>(`SELECT id, "parentId" FROM sections WHERE "parentId" IS NOT NULL LIMIT 1`);
  const writer = await makeSomeone("reporter");
  const words: { of: string; word: string }[] = [];
  const numbers: number[] = [];
  const word = (of: string) => {
    const made = `카나리아${randomUUID().slice(0, 8)}`;
    words.push({ of, word: made });
    return made;
  };
  const sow = async (of: string, status: string, isPublic = false) => {
    const id = randomUUID();
    const secret = word(of);
    const content = { label: "", title: secret, deck: secret, dateline: "만파", sectionId: section!.id, reporterIds: [], body: [{ type: "paragraph", runs: [{ text: `${secret} 첫 문장이다.` }] }], nameChoices: {}, tags: [secret], commenting: true };
    const [title, body] = isPublic ? ["고치는 중인 기사", JSON.stringify([{ type: "paragraph", runs: [{ text: "독자가 보는 글이다." }] }])] : [secret, JSON.stringify(content.body)];
    const [article] = await query<{ number: number }>(
      `INSERT INTO articles (id, title, deck, status, body, tags, "sectionId", "topSectionId", "createdById", "publishedAt", "publishedVersion", "publishAt", "embargoUntil", "withdrawnAt", "withdrawnReason")
       VALUES ($1, $2, $3, $4::"ArticleStatus", $5, $6, $7, $8, $9, CASE WHEN $4 IN ('published', 'withdrawn') THEN now() END, CASE WHEN $4 = 'published' THEN 1 END,
               CASE WHEN $4 = 'scheduled' THEN now() + interval '1 day' END, CASE WHEN $10 THEN now() + interval '1 day' END,
               CASE WHEN $4 = 'withdrawn' THEN now() END, CASE WHEN $4 = 'withdrawn' THEN '시험' END) RETURNING number`,
      [id, title, isPublic ? "" : secret, status, body, isPublic ? [] : [secret], section!.id, section!.parentId, writer.id, of === "embargoed"],
    );
    await query(`INSERT INTO drafts ("articleId", version, content, "savedById") VALUES ($1, 2, $2, $3)`, [id, JSON.stringify(content), writer.id]);
    await query(`INSERT INTO article_notes (id, "articleId", quote, text, "byId") VALUES ($1, $2, $3, $4, $5)`, [randomUUID(), id, "", word(`note on ${of}`), writer.id]);
    numbers.push(article!.number);
    return article!.number;
  };
  for (const of of UNSEEN) await sow(of, of === "embargoed" ? "approved" : of);
  const changing = await sow("unpublished change", "published", true);
  const tags = words.map(({ word }) => `/tags/${encodeURIComponent(word)}`);
  const searches = words.map(({ word }) => `/search?q=${encodeURIComponent(word.slice(0, 6))}`);
  return {
    words,
    /** Everything that might show one to somebody signed out. A search echoes its own words, so only their common beginning is asked. */
    addresses: [
      ...numbers.flatMap((number) => [`/articles/${number}`, `/api/articles/${number}`, `/api/articles/${number}/comments`, `/articles/${number}/comment`, `/preview/articles/${number}`, `/desk/articles/${number}/preview`]),
      ...new Set(searches),
      `/preview/${"a".repeat(43)}`,
    ],
    /** Addresses that name the word themselves: what they answer must not be found. */
    nowhere: tags,
    changing,
  };
}
