import "server-only";
import { db } from "@/lib/db";

/** Milliseconds until the next layout starts, by the clock of the database; null where none waits. */
export async function untilLayoutTurns(): Promise<number | null> {
  const [row] = await db.$queryRaw<{ wait: number | null }[]>`
    SELECT (extract(epoch FROM min("startsAt") - now()) * 1000)::float8 AS wait FROM curations WHERE "cancelledAt" IS NULL AND "startsAt" > now()`;
  return row?.wait ?? null;
}
