import pg from "pg";

const connectionString = process.env.DATABASE_URL;
if (!connectionString) throw new Error("DATABASE_URL is not set. Run `npm test`, or name the tested site's database.");

const pool = new pg.Pool({ connectionString, max: 4 });

/** Rows of one query on the tested site's database. */
export async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await pool.query<Row>(sql, values)).rows;
}

/** Keeps an article's rows from being changed until it is let go, as a slow writer would. */
export async function holdArticle(number: number): Promise<{ waiting: () => Promise<number>; letGo: () => Promise<void> }> {
  const client = await pool.connect();
  await client.query("BEGIN");
  const held = await client.query<{ pid: number }>(`SELECT pg_backend_pid() AS pid FROM articles WHERE number = $1 FOR NO KEY UPDATE`, [number]);
  return {
    waiting: async () => {
      const [row] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))`, [held.rows[0]!.pid]);
      return row!.count;
    },
    letGo: async () => {
      await client.query("ROLLBACK");
      client.release();
    },
  };
}

/** An alert of a crowd is raised by the clock; what people make of it counts. */
const COUNTED: Record<string, string> = { crowds: `WHERE "calmUntil" IS NOT NULL OR "releasedAt" IS NOT NULL` };

/**
 * For every table a hash of which version of which row stands in it, so that "nothing changed" is a comparison: an update that
 * writes what was there counts as a change too. Sessions and letters come and go by themselves, and so do counts of openings.
 */
export async function fingerprint(): Promise<string> {
  const tables = await query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('sessions', 'letters', 'article_views', '_prisma_migrations') ORDER BY 1`,
  );
  const parts = tables.map(({ name }) => `SELECT '${name} ' || coalesce(sum(hashtextextended(concat(ctid, ' ', xmin), 0)::numeric), 0) AS hash FROM "${name}" ${COUNTED[name] ?? ""}`);
  const rows = await query<{ hash: string }>(parts.join(" UNION ALL "));
  return rows.map(({ hash }) => hash).sort().join("\n");
}
