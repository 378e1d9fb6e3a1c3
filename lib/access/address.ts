/**
 * The visitor's address, for rate limits only; never stored. A proxy appends the address
 * it saw to X-Forwarded-For, so only the last hop is believed: everything before it is
 * what the visitor said. Without a proxy the header is taken away (lib/address.ts), and
 * Next writes the socket's own address there.
 * IPv6 counts by /64, since one household holds them all.
 */
export function clientAddress(headers: Headers): string {
  const hop = (headers.get("x-forwarded-for") ?? "").split(",").at(-1)?.trim().toLowerCase().replace(/^::ffff:(?=\d+\.)/, "") ?? "";
  if (!hop.includes(":")) return hop || "unknown";
  const [head = "", tail = ""] = hop.split("::");
  const front = head.split(":").filter(Boolean);
  const back = hop.includes("::") ? tail.split(":").filter(Boolean) : [];
  const gap = Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0");
  return [...front, ...gap, ...back].slice(0, 4).join(":");
}
