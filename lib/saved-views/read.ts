import "server-only";
import { canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";

/** One's own, in the order in which they were saved. */
export async function listViews(actor: Actor | null) {
  if (!actor || !canWrite(actor)) return [];
  return db.savedView.findMany({ where: { accountId: actor.id }, orderBy: [{ position: "asc" }, { id: "asc" }], select: { id: true, name: true, query: true } });
}

export type SavedView = Awaited<ReturnType<typeof listViews>>[number];
