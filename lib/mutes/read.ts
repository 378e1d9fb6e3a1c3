import "server-only";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";

/** Whom one has muted, the latest first. */
export async function listMutes(actor: Actor) {
  const mutes = await db.mute.findMany({
    where: { accountId: actor.id, muted: { status: { not: "deleted" } } },
    orderBy: [{ at: "desc" }, { mutedId: "asc" }],
    select: { at: true, muted: { select: { id: true, name: true } } },
  });
  return mutes.map(({ at, muted }) => ({ ...muted, since: isoKst(at) }));
}
