import "server-only";
import { db } from "@/lib/db";
import { type Standing, standingOf } from "./rules";

/** Whether a person may comment at this moment, and on what terms. */
export async function getStanding(accountId: string, now: Date): Promise<Standing> {
  const steps = await db.restriction.findMany({
    where: { accountId, kind: { not: "warn" }, liftedAt: null, OR: [{ until: null }, { until: { gt: now } }] },
    select: { kind: true, reason: true, message: true, createdAt: true, until: true, liftedAt: true },
  });
  return standingOf(steps, now);
}
