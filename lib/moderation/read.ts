import "server-only";
import { canModerate } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import type { Queue } from "./rules";

/** What waits in the queues that somebody has to work through, and what was removed. */
export async function countQueues(actor: Actor | null): Promise<Record<Exclude<Queue, "new">, number>> {
  if (!canModerate(actor)) return { reported: 0, held: 0, removed: 0 };
  const [reported, held, removed] = await Promise.all([
    db.comment.count({ where: { status: "visible", openReports: { gt: 0 } } }),
    db.comment.count({ where: { status: "held" } }),
    db.comment.count({ where: { status: "removed" } }),
  ]);
  return { reported, held, removed };
}
