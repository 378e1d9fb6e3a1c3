import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  // The tests build beside a running site, never over it.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: fileURLToPath(new URL("lib/hydration/page-cache.mjs", import.meta.url)),
  typedRoutes: false,
  // `npm test` checks types once, for the tests too; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Pages live in memory only: tag expiry does too, so a page read back from disk
  // after a restart could show a comment that was removed.
  // authInterrupts: forbidden() answers 403 where a desk page is not for this person.
  experimental: { isrFlushToDisk: false, authInterrupts: true },
  // IndexNow looks for a site's key at its root; see app/announcement-key.
  rewrites: async () => [{ source: "/:key([a-zA-Z0-9-]{8,128}).txt", destination: "/announcement-key/:key" }],
  // Photos come in our own widths; nothing of the site asks for Next's.
  images: { unoptimized: true },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Content-Security-Policy", value: "frame-ancestors 'self'" },
      ],
    },
    // Next would let a shared cache show an article for an hour: a comment that is removed is gone within two seconds there too.
    { source: "/articles/:number(\\d+)", headers: [{ key: "Cache-Control", value: "public, max-age=0, s-maxage=1" }] },
    // A preview's address is its secret: it is told to nobody, and nothing of it is kept.
    {
      source: "/preview/:path*",
      headers: [
        { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Cache-Control", value: "private, no-store" },
      ],
    },
  ],
  serverExternalPackages: ["@node-rs/argon2", "sharp", "pg", "pg-boss", "nodemailer"],
};

export default config;
