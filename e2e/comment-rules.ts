import type { CommentSettings } from "../lib/settings/comment-rules";
import { query } from "./database";

/** Comments go by these settings until `act` is over; nobody else is on this site meanwhile. */
export async function withCommentRules(rules: Partial<CommentSettings>, act: () => Promise<void>): Promise<void> {
  const [before] = await query<{ value: object }>(`SELECT value FROM settings WHERE key = 'comments'`);
  const save = (value: object) =>
    query(`INSERT INTO settings (key, value, "updatedAt") VALUES ('comments', $1, now()) ON CONFLICT (key) DO UPDATE SET value = $1`, [JSON.stringify(value)]);
  await save({ ...before?.value, ...rules });
  try {
    await act();
  } finally {
    if (before) await save(before.value);
    else await query(`DELETE FROM settings WHERE key = 'comments'`);
  }
}
