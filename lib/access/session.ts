import "server-only";
import { getServerSession } from "next-auth";
import { authOptions } from "@/lib/accounts/sign-in";
import { db } from "@/lib/db";
import type { Actor } from "./role";

/**
 * Who asks, read from the session row at every call, so that a role change, a block
 * or a sign-out elsewhere takes effect at the next request. `null` when signed out.
 */
export async function getActor(): Promise<Actor | null> {
  const session = await getServerSession(authOptions);
  if (!session?.sessionId) return null;
  return findActor(session.sessionId, new Date());
}

async function findActor(sessionId: string, now: Date): Promise<Actor | null> {
  const row = await db.session.findUnique({
    where: { id: sessionId, expiresAt: { gt: now }, account: { status: "active" } },
    select: { account: { select: { id: true, name: true, role: true, reporter: { select: { id: true } } } } },
  });
  if (!row) return null;
  const { reporter, ...account } = row.account;
  return { ...account, reporterId: reporter?.id ?? null };
}
