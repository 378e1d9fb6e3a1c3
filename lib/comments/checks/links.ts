import { type Check, held, PASS } from "./verdict";

// A scheme or www, or a bare name under an ending that is hardly ever anything else.
const LINK =
  /(?:https?:\/\/|www\.)([\p{L}\p{N}.-]+)|(?<![\p{L}\p{N}@.])((?:[a-z0-9-]+\.)+(?:com|net|org|kr|io|me|co|biz|info|xyz|top|site|shop|club|online|link|ly|gl|be|tv|cc|app|dev|ru|cn|jp))(?![\p{L}\p{N}.-]*@)(?![a-z0-9-])/giu;

const withoutWww = (host: string) => host.toLowerCase().replace(/^www\./u, "").replace(/\.+$/u, "");

/** The host names a text sends its readers to, other than the site's own. */
export function outsideLinks(text: string, ownHosts: readonly string[]): string[] {
  const own = new Set(ownHosts.map(withoutWww));
  return [...text.normalize("NFKC").matchAll(LINK)].map(([, schemed, bare]) => withoutWww(schemed ?? bare ?? "")).filter((host) => host !== "" && !own.has(host));
}

export const links: Check = {
  name: "링크",
  judge: (text, { ownHosts, isStaff, accountHours, standingComments, settings }) => {
    const hosts = isStaff ? [] : outsideLinks(text, ownHosts);
    if (hosts.length === 0) return PASS;
    if (accountHours < settings.trustDays * 24) return held({ check: "links", why: `가입한 지 ${settings.trustDays}일이 되지 않은 이용자가 링크(${hosts[0]})를 넣었습니다.` });
    if (standingComments < settings.trustComments) return held({ check: "links", why: `공개된 댓글이 ${settings.trustComments}개가 되지 않은 이용자가 링크(${hosts[0]})를 넣었습니다.` });
    return hosts.length > settings.maxLinks ? held({ check: "links", why: `링크가 ${settings.maxLinks}개보다 많습니다(${hosts.length}개).` }) : PASS;
  },
};
