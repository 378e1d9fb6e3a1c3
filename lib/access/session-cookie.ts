import "server-only";
import { siteUrl } from "@/lib/env";
import { HINT_COOKIE } from "./hint";

export const SESSION_SECONDS = 30 * 24 * 60 * 60;

export const isSecure = () => siteUrl().startsWith("https:");

/** As next-auth names and reads it. */
export const sessionCookie = () => ({
  name: `${isSecure() ? "__Secure-" : ""}next-auth.session-token`,
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
});

/** Set and cleared beside the session cookie. It proves nothing; it tells scripts whether asking is worth a request. */
export const hintCookie = () => ({
  name: HINT_COOKIE,
  options: { httpOnly: false, sameSite: "lax" as const, path: "/", secure: isSecure() },
});
