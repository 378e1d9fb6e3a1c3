import { siteUrl } from "@/lib/env";
import { leadsAway } from "@/lib/settings/banner";
import { getBanner } from "@/lib/settings/read";

/** The desk's own line above the head of the page, while it stands. */
export async function SiteBanner() {
  const banner = await getBanner();
  if (!banner) return null;
  const isOutside = leadsAway(banner.link, siteUrl());
  return (
    <aside aria-label="알림 배너" className="bg-accent-wash text-[14px] text-ink print-hidden">
      <a
        href={banner.link}
        target={isOutside ? "_blank" : undefined}
        rel={isOutside ? "noopener" : undefined}
        className="block font-semibold hover:underline hover:underline-offset-4 focus-visible:-outline-offset-2"
      >
        <span className="wrap flex min-h-11 items-center py-2">
          <span>
            {banner.text}
            {isOutside && <span className="sr-only"> 새 창</span>}
          </span>
        </span>
      </a>
    </aside>
  );
}
