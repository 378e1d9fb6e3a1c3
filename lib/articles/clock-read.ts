import "server-only";
import { db } from "@/lib/db";

/** The moment by the database's clock, which is one for all servers: what is due or under embargo goes by it. */
export async function readClock(): Promise<Date> {
  const [row] = await db.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`;
  return row.now;
}
