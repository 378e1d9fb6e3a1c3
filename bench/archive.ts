// A database full of generated articles, thrown away afterwards.
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { searchRow } from "@/lib/search/row";
import { koreanWriter } from "./korean-text";

type Writer = ReturnType<typeof koreanWriter>;

const BATCH = 200;
const YEARS = 12;
const INDEX = `"search_rows_places_titleGrams_headGrams_textGrams_idx"`;
const REPORTERS = 200;

/** PostgreSQL's binary form of an int[]: node-postgres sends a Buffer as it is. */
function intArray(numbers: readonly number[]): Buffer {
  const buffer = Buffer.allocUnsafe(20 + numbers.length * 8);
  for (const [place, value] of [1, 0, 23, numbers.length, 1].entries()) buffer.writeInt32BE(value, place * 4);
  numbers.forEach((number, index) => {
    buffer.writeInt32BE(4, 20 + index * 8);
    buffer.writeInt32BE(number, 24 + index * 8);
  });
  return buffer;
}

const values = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) => `(${Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`).join()})`).join();

async function insert(client: pg.Client, { table, columns }: { table: string; columns: string[] }, rows: unknown[][]) {
  const text = `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join()}) VALUES ${values(rows.length, columns.length)}`;
  await client.query({ name: `${table} ${rows.length}`, text, values: rows.flat() });
}

const ARTICLES = { table: "articles", columns: ["id", "number", "status", "title", "deck", "sectionId", "topSectionId", "body", "publishedAt"] };
const ROWS = { table: "search_rows", columns: ["number", "publishedAt", "places", "title", "head", "text", "titleGrams", "headGrams", "textGrams"] };

function article(number: number, { writer, first, step }: { writer: Writer; first: number; step: number }) {
  const publishedAt = new Date(first + number * step);
  const [title, deck, paragraphs] = [writer.title(), writer.deck(), writer.body()];
  const topSectionId = 1 + Math.floor(writer.chance() * 4);
  const sectionId = 5 + topSectionId;
  const body = JSON.stringify(paragraphs.map((text) => ({ type: "paragraph", runs: [{ text }] })));
  const row = searchRow({ number, publishedAt, sectionId, topSectionId, label: "", title, deck, names: ["강이현"], tags: [], body: paragraphs.join("\n\n") });
  return {
    article: [randomUUID(), number, "published", title, deck, sectionId, topSectionId, body, publishedAt],
    row: [number, publishedAt, intArray(row.places), row.title, row.head, row.text, intArray(row.titleGrams), intArray(row.headGrams), intArray(row.textGrams)],
  };
}

async function fill(client: pg.Client, { articles, writer, note }: { articles: number; writer: Writer; note: (line: string) => void }) {
  // Thrown away anyway: no log, no check of what was just made.
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; DROP INDEX ${INDEX}; ALTER TABLE search_rows SET UNLOGGED`);
  await client.query(`
    INSERT INTO sections (id, slug, name) SELECT id, 'top-' || id, '부문 ' || id FROM generate_series(1, 4) id;
    INSERT INTO sections (id, slug, name, "parentId") SELECT id + 5, 'sub-' || id, '하위 ' || id, id FROM generate_series(1, 4) id;
    INSERT INTO reporters (slug, name, email) SELECT 'reporter-' || n, '강이현', 'r@bench.test' FROM generate_series(1, ${REPORTERS}) n`);
  const span = YEARS * 365 * 24 * 3_600_000;
  const place = { writer, first: Date.now() - span - 60_000, step: span / articles };
  for (let done = 0; done < articles; done += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, articles - done) }, (_, index) => article(done + index + 1, place));
    await insert(client, ARTICLES, made.map((each) => each.article));
    await insert(client, ROWS, made.map((each) => each.row));
    if (done % 20_000 === 0) note(`기사 ${done.toLocaleString()} / ${articles.toLocaleString()}`);
  }
  await client.query(`INSERT INTO article_reporters ("articleId", "reporterId", "publishedAt") SELECT id, 1 + number % ${REPORTERS}, "publishedAt" FROM articles`);
  note("색인 만들기");
  await client.query(`CREATE INDEX ${INDEX} ON search_rows USING gin (places, "titleGrams", "headGrams", "textGrams") WITH (fastupdate = off)`);
  await client.query("VACUUM ANALYZE");
}

/** Makes the archive beside the database of this address, or opens the one kept under this name. */
export async function openArchive({ server, name, articles, note }: { server: string; name: string; articles: number; note: (line: string) => void }) {
  const url = new URL(`/${name}`, server).href;
  const writer = koreanWriter({ words: 60_000, seed: 20_261_124 });
  const admin = new pg.Client({ connectionString: new URL("/postgres", server).href });
  await admin.connect();
  const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) {
    await admin.query(`CREATE DATABASE "${name}"`);
    execFileSync("npx", ["prisma", "migrate", "deploy"], { env: { ...process.env, DATABASE_URL: url }, stdio: "pipe" });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await fill(client, { articles, writer, note });
    await client.end();
  }
  return {
    url,
    writer,
    async drop() {
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    },
    close: () => admin.end(),
  };
}
