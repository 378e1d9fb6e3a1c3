import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Actor } from "./role";
import { hintCookie, SESSION_SECONDS, sessionCookie } from "./session-cookie";

/**
 * Who asks, read from the session row at every call, so that a role change, a block
 * or a sign-out elsewhere takes effect at the next request. `null` when signed out.
 */
export async function getActor(): Promise<Actor | null> {
  const sessionId = await getSessionId();
  return sessionId ? findActor(sessionId, new Date()) : null;
}

/** The session that the cookie names, whether or not it still exists. */
export async function getSessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return null;
  // From here on the clock is read, which Next allows for a request only, never for a prefetched page.
  await connection();
  const claims = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null);
  return claims?.sessionId ?? null;
}

export async function findActor(sessionId: string, now: Date): Promise<Actor | null> {
  const row = await db.session.findUnique({
    where: { id: sessionId, expiresAt: { gt: now }, account: { status: "active" } },
    select: { account: { select: { id: true, name: true, role: true, reporter: { select: { id: true } } } } },
  });
  if (!row) return null;
  const { reporter, ...account } = row.account;
  return { ...account, reporterId: reporter?.id ?? null };
}

/** Puts an opened session into this browser: the cookie that next-auth would have set, and the hint beside it. */
export async function keepSession(sessionId: string): Promise<void> {
  const token = await encode({ token: { sessionId }, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_SECONDS });
  await keepHint();
}

export async function keepHint(): Promise<void> {
  const { name, options } = hintCookie();
  (await cookies()).set(name, "1", { ...options, maxAge: SESSION_SECONDS });
}

export async function dropSession(): Promise<void> {
  const jar = await cookies();
  for (const { name, options } of [sessionCookie(), hintCookie()]) jar.set(name, "", { ...options, maxAge: 0 });
}
