import { readNumber } from "@/lib/articles/rules";

type Asked = { method?: string; url?: string; headers: Record<string, string | string[] | undefined> };

const ADDRESS = /^\/articles\/([1-9][0-9]{0,9})(?=$|[?#])/;

/** Programs that ask for pages and say what they are; the others do not even accept HTML. Whoever hides is counted. */
const ROBOT = /bot\b|bot[/;_-]|crawl|spider|slurp|scrap|preview|monitor|lighthouse|facebookexternalhit|yeti\/|daum\/|wget|feed/i;

const isPrefetch = (value: string | string[] | undefined) => String(value ?? "").includes("prefetch");

/** The article that a person opens by this request; null where it is a program's, a prefetch, or of anything else. */
export function openedArticle({ method, url = "", headers }: Asked): number | null {
  const [, number] = ADDRESS.exec(url) ?? [];
  if (!number || method !== "GET") return null;
  const { accept = "", rsc, "user-agent": agent, "sec-purpose": secPurpose, purpose, "x-moz": moz, "sec-fetch-dest": destination } = headers;
  if (!accept.includes("text/html") || rsc !== undefined) return null;
  if ([secPurpose, purpose, moz].some(isPrefetch)) return null;
  // A browser that says so asks for a page to show, not for a frame or a script's own use.
  if (destination !== undefined && destination !== "document") return null;
  return agent && !ROBOT.test(String(agent)) ? readNumber(number) : null;
}
