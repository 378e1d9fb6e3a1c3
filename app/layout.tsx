import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { siteUrl } from "@/lib/env";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl()),
  title: { default: "만파", template: "%s · 만파" },
  description: "만 개의 물결, 한 가락의 소식",
  openGraph: { siteName: "만파", locale: "ko_KR", type: "website", images: [{ url: "/share.jpg", width: 1200, height: 630, alt: "만파" }] },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#131619" },
  ],
};

// Before the first paint, so that neither the reader's colours nor their text size flash; and globals.css asks a Linux
// desktop for its fonts in another way.
// React escapes quotes and angle brackets in a script's text, so it is written without them.
const KEPT_CHOICES =
  "{const html=document.documentElement.dataset;html.platform=navigator.platform;try{const kept=localStorage;if(kept.theme)html.theme=kept.theme;if(kept.textSize)html.textSize=kept.textSize}catch{}}";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ko" suppressHydrationWarning>
      <head>
        <script id="kept-choices">{KEPT_CHOICES}</script>
      </head>
      <body>
        <a
          href="#main"
          className="absolute top-2 left-2 z-10 -translate-y-24 rounded bg-accent px-4 py-2.5 text-[15px] font-semibold text-paper focus:translate-y-0"
        >
          본문으로 건너뛰기
        </a>
        {children}
      </body>
    </html>
  );
}
