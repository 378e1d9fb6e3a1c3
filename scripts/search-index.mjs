// Articles that search does not know: published before it was there, or brought in past the site.
import { run, tool } from "./processes.mjs";
import { withClient } from "./schema.mjs";
import { step } from "./steps.mjs";

export const hasUnindexed = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM articles a WHERE status = 'published' AND NOT EXISTS (SELECT FROM search_rows s WHERE s.number = a.number)) AS found`,
    );
    return rows[0].found;
  });

/** Indexes every published article again, or with `--missing` only those that are not there. */
export const fillSearch = (env, ...flags) =>
  step("검색 색인 채우기", (note) => run(...tool("tsx/dist/cli.mjs", "--conditions=react-server", "scripts/reindex.ts", ...flags), { onLine: note, env }));
