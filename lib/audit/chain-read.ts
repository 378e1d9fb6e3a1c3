import "server-only";
import { db } from "@/lib/db";

/** Links checked in one query. */
const BATCH = 2_000;

/** Where the log stands: noted elsewhere, it proves later that nothing was cut off its end. */
export type Head = { seq: string; hash: string };
export type Break = {
  /** The audit entry, or the place in the chain, where it first does not fit. */
  at: string;
  why: "changed" | "entry-missing" | "link-missing" | "unlinked" | "cut-off";
};
export type Verdict = { entries: number; head: Head | null; broken: Break | null };

type Row = { seq: bigint; entryId: bigint; hash: string; expected: string | null; place: bigint };

/**
 * Makes every link of the audit log's chain again and answers with the first that does not fit: an entry that was changed,
 * taken away or slipped in past the trigger. What was cut off the end together with its links leaves no trace in the
 * database itself; `known`, a head noted earlier, shows it.
 */
export async function verifyChain({ known, onProgress }: { known?: Head; onProgress?: (checked: number) => void } = {}): Promise<Verdict> {
  let head: Head | null = null;
  let checked = 0;
  let isKnownSeen = false;
  const broken = (at: bigint | string, why: Break["why"]): Verdict => ({ entries: checked, head, broken: { at: String(at), why } });
  for (let after = 0n; ; ) {
    const rows: Row[] = await db.$queryRaw<Row[]>`
      SELECT l.seq, l."entryId", encode(l.hash, 'hex') AS hash, row_number() OVER (ORDER BY l.seq) + ${after}::int8 AS place,
             CASE WHEN e.id IS NULL THEN NULL ELSE encode(audit_entry_hash(coalesce(before.hash, ''::bytea), e), 'hex') END AS expected
      FROM (SELECT * FROM audit_links WHERE seq > ${after}::int8 ORDER BY seq LIMIT ${BATCH}) l
      LEFT JOIN audit_links before ON before.seq = l.seq - 1
      LEFT JOIN audit_entries e ON e.id = l."entryId"
      ORDER BY l.seq`;
    for (const { seq, entryId, hash, expected, place } of rows) {
      if (seq !== place) return broken(place, "link-missing");
      if (expected === null) return broken(entryId, "entry-missing");
      if (expected !== hash) return broken(entryId, "changed");
      if (known?.seq === String(seq)) {
        if (known.hash !== hash) return broken(entryId, "changed");
        isKnownSeen = true;
      }
      head = { seq: String(seq), hash };
      checked += 1;
    }
    onProgress?.(checked);
    if (rows.length < BATCH) break;
    after = rows.at(-1)!.seq;
  }
  const [unlinked] = await db.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM audit_entries e WHERE NOT EXISTS (SELECT FROM audit_links l WHERE l."entryId" = e.id) ORDER BY id LIMIT 1`;
  if (unlinked) return broken(unlinked.id, "unlinked");
  if (known && !isKnownSeen) return broken(known.seq, "cut-off");
  return { entries: checked, head, broken: null };
}

/** The chain's last link, as it is at this moment. */
export async function readHead(): Promise<Head | null> {
  const [row] = await db.$queryRaw<Head[]>`SELECT seq::text, encode(hash, 'hex') AS hash FROM audit_links ORDER BY audit_links.seq DESC LIMIT 1`;
  return row ?? null;
}
