import "server-only";
import { forbidden, redirect } from "next/navigation";
import { connection } from "next/server";
import { canEnterDesk } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { getActor } from "@/lib/access/session";

/** Who opens this desk page; sends the signed-out to sign in and back, and the others away. The writes check again. */
export async function guardDesk(path: string, may: (actor: Actor) => boolean = canEnterDesk): Promise<Actor> {
  // Never ahead of a request: what follows may read the clock.
  await connection();
  const actor = await getActor();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  if (!may(actor)) forbidden();
  return actor;
}
