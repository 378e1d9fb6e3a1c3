import "server-only";
import { db } from "@/lib/db";
import { type Banner, NO_BANNER, nextTurn } from "./banner";

/** The banner as it is set, and the moment by the clock of the database; null where none was ever set. */
export async function readBanner(): Promise<{ banner: Banner; now: Date } | null> {
  const [row] = await db.$queryRaw<{ value: Partial<Banner>; now: Date }[]>`SELECT value, now() AS now FROM settings WHERE key = 'banner'`;
  return row ? { banner: { ...NO_BANNER, ...row.value }, now: row.now } : null;
}

/** Milliseconds until the banner begins or ends; null where it does neither. */
export async function untilBannerTurns(): Promise<number | null> {
  const set = await readBanner();
  const turn = set && nextTurn(set.banner, set.now);
  return turn ? turn.getTime() - set.now.getTime() : null;
}
