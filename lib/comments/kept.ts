import "server-only";
import { isSecure } from "@/lib/access/session-cookie";
import { pack, unpack } from "@/lib/packed";
import type { Refusal } from "@/lib/result";

/** What a reader without JavaScript sent and why it was refused, on its way to the page that shows it again. */
export type Kept = {
  door: "comment" | "report" | "withdrawal";
  /** The comment reported or withdrawn. */
  id?: string;
  fields: Record<string, string>;
  code: Refusal["code"];
  message: string;
};

export const KEPT_COOKIE = "manpa-kept";

/** Characters; a browser drops a cookie past 4,096 bytes, its name and attributes included. */
const MAX_COOKIE = 3_800;
const SECONDS = 15 * 60;

export const keptPage = (articleNumber: number): string => `/articles/${articleNumber}/comment`;

const cookie = (articleNumber: number, value: string, seconds: number) =>
  [
    `${KEPT_COOKIE}=${value}`,
    `Path=${keptPage(articleNumber)}`,
    `Max-Age=${seconds}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure() ? ["Secure"] : []),
  ].join("; ");

/** The Set-Cookie that carries it; null where it does not fit. */
export function keepCookie(articleNumber: number, kept: Kept): string | null {
  const value = pack(kept);
  return value.length <= MAX_COOKIE ? cookie(articleNumber, value, SECONDS) : null;
}

export const forgetCookie = (articleNumber: number): string => cookie(articleNumber, "", 0);

/** Null for a cookie that no door of ours has set. */
export function readKept(value: string | undefined): Kept | null {
  const kept = value ? (unpack(value) as Partial<Kept> | null) : null;
  const isWhole = typeof kept?.door === "string" && typeof kept.message === "string" && typeof kept.fields === "object" && kept.fields !== null;
  return isWhole ? (kept as Kept) : null;
}
