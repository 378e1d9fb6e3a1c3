import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** What a process shows at its own door for expiry: nothing that anyone outside could make. */
export const doorKey = (): string => createHmac("sha256", env().AUTH_SECRET).update("expiry").digest("base64url");

export function isDoorKey(shown: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(doorKey())];
  return a.length === b.length && timingSafeEqual(a, b);
}
