import "server-only";
import { env, siteUrl } from "@/lib/env";
import { log } from "@/lib/log";
import { indexNowBody } from "./rules";
import { dropTold, takePending } from "./write";

/** Passes everything on to the engines that take part, Naver and Bing among them. */
const ENDPOINT = "https://api.indexnow.org/indexnow";
const PATIENCE = 10_000;

type Send = (url: string, init: RequestInit) => Promise<Pick<Response, "ok" | "status">>;

/**
 * Tells search engines what is pending. What they do not take stays pending for the next publication, or the next turn of the clock (lib/jobs/schedule.ts).
 * Without SITE_URL the site has no address that anybody outside could visit, so nobody is told.
 */
export async function deliverAnnouncements(send: Send = fetch, base: string | null = env().SITE_URL ? siteUrl() : null): Promise<void> {
  try {
    const taken = base === null ? null : await takePending();
    if (!taken || base === null) return;
    const { key, pending } = taken;
    const body = JSON.stringify(indexNowBody({ base, key, numbers: pending.map(({ number }) => number) }));
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    const answer = await send(ENDPOINT, { method: "POST", headers, body, signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) await dropTold(pending);
    else log().warn({ status: answer.status, pending: pending.length }, "IndexNow did not take the announcements");
  } catch (error) {
    log().warn({ error: error instanceof Error ? error.message : String(error) }, "IndexNow could not be told");
  }
}
