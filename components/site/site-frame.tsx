import type { ReactNode } from "react";
import { SearchLink } from "@/components/search/search-link";
import { SITE_MOTTO, SITE_NAME } from "@/lib/settings/rules";
import { AccountMenu } from "./account-menu";
import { SectionNav } from "./section-nav";
import { SiteBanner } from "./site-banner";
import { SiteFooter } from "./site-footer";
import { ThemeSwitch } from "./theme-switch";
import { Today } from "./today";
import { Wordmark } from "./wordmark";

type Props = {
  children: ReactNode;
  /** Slug of the top section that the page belongs to, or `latest`. */
  section?: string;
  /** The front page's large nameplate. */
  isFront?: boolean;
};

/** What stands around every page of the reader's site. */
export function SiteFrame({ children, section, isFront = false }: Props) {
  const tools = (
    <div className="flex items-center gap-1">
      <SearchLink />
      <ThemeSwitch />
      <AccountMenu />
    </div>
  );
  return (
    <>
      {/* One layout of the whole page: what comes beside the text would lay it out again. */}
      <link rel="expect" href="#site-footer" blocking="render" />
      <link rel="alternate" type="application/rss+xml" title={SITE_NAME} href="/feed.xml" />
      <SiteBanner />
      <header className="wrap print-hidden">
        {isFront ? (
          <>
            <div className="flex min-h-11 items-center justify-between text-[13px] text-ink-3">
              <Today className="max-[640px]:hidden" />
              <span className="min-[641px]:hidden" />
              {tools}
            </div>
            <div className="pt-1.5 pb-4 text-center min-[641px]:pt-3">
              <h1 className="leading-none">
                <Wordmark className="text-[36px] min-[641px]:text-[46px]" />
              </h1>
              <p className="mt-2 text-[13px] text-ink-3">{SITE_MOTTO}</p>
            </div>
          </>
        ) : (
          <div className="flex items-center justify-between pt-2.5 pb-2">
            <Wordmark className="text-[24px] leading-tight min-[641px]:text-[28px]" />
            <div className="flex items-center gap-3 text-[13px] text-ink-3">
              <Today className="max-[820px]:hidden" />
              {tools}
            </div>
          </div>
        )}
      </header>
      <SectionNav current={section} isCentered={isFront} />
      {children}
      <SiteFooter />
    </>
  );
}
