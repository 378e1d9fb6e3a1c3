import { connection } from "next/server";
import { siteUrl } from "@/lib/env";

// Nothing to read there for a machine: one's own pages, forms, and endless search results.
const CLOSED = ["/desk", "/api/", "/me$", "/me/", "/sign-in", "/sign-up", "/search", "/articles/*/comment"];

export async function GET(): Promise<Response> {
  // At a request, never in the build, which does not know the site's own address.
  await connection();
  const lines = [
    "User-agent: *",
    "Allow: /",
    ...CLOSED.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${siteUrl()}/sitemap.xml`,
    `Sitemap: ${siteUrl()}/news-sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
