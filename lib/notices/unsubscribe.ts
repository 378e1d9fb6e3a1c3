import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env, siteUrl } from "@/lib/env";

const sign = (accountId: string): string => createHmac("sha256", env().AUTH_SECRET).update(`unsubscribe ${accountId}`).digest("base64url");

/** Where one click ends a person's reply mail; nobody can make one for somebody else. */
export const unsubscribeAddress = (accountId: string): string => `${siteUrl()}/api/unsubscriptions/${accountId}.${sign(accountId)}`;

/** Whose token it is, or null. */
export function readUnsubscribeToken(token: string): string | null {
  const [accountId = "", shown = ""] = token.split(".");
  const [a, b] = [Buffer.from(shown), Buffer.from(sign(accountId))];
  return /^[0-9a-f-]{36}$/.test(accountId) && a.length === b.length && timingSafeEqual(a, b) ? accountId : null;
}
