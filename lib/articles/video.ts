// YouTube alone: its addresses come in many shapes, all of them with the same eleven characters.
const VIDEO_ID = /^[A-Za-z0-9_-]{11}$/;
const HOSTS = /^(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com$/;
const PATH = /^\/(?:shorts|embed|live|v)\/([^/]+)\/?$/;

export const isVideoId = (text: string): boolean => VIDEO_ID.test(text);

// What YouTube gives out to embed, of which the address is meant.
const EMBED_CODE = /^<iframe\s[^>]*\bsrc="([^"]+)"/;

function readUrl(typed: string): URL | null {
  const text = EMBED_CODE.exec(typed.trim())?.[1] ?? typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return !/\s/.test(text) && URL.canParse(address) ? new URL(address) : null;
}

/** The video that an address of YouTube names, whether watch, youtu.be, shorts, live or embed; null for any other. */
export function readVideoId(typed: string): string | null {
  const url = readUrl(typed);
  if (!url) return null;
  const { hostname, pathname, searchParams } = url;
  const named = hostname === "youtu.be" ? /^\/([^/]+)\/?$/.exec(pathname)?.[1] : PATH.exec(pathname)?.[1];
  const id = HOSTS.test(hostname) && pathname === "/watch" ? searchParams.get("v") : named;
  return id && isVideoId(id) && (hostname === "youtu.be" || HOSTS.test(hostname)) ? id : null;
}

/** A page of YouTube, though not of one video: a channel, a list, the front. */
export function isElsewhereOnYouTube(typed: string): boolean {
  const hostname = readUrl(typed)?.hostname ?? "";
  return (hostname === "youtu.be" || HOSTS.test(hostname)) && readVideoId(typed) === null;
}

export const watchUrl = (videoId: string): string => `https://www.youtube.com/watch?v=${videoId}`;

/** The player that keeps no cookie until it plays; asked for only once a reader has clicked. */
export const playerUrl = (videoId: string): string => `https://www.youtube-nocookie.com/embed/${videoId}?autoplay=1&rel=0&hl=ko&playsinline=1`;
