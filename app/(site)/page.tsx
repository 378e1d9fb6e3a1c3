import type { Metadata } from "next";
import { FrontLatest } from "@/components/site/front-latest";
import { FrontLead } from "@/components/site/front-lead";
import { FrontSecond } from "@/components/site/front-second";
import { JsonLd } from "@/components/site/json-ld";
import { MostReadList } from "@/components/site/most-read-list";
import { SectionBand } from "@/components/site/section-band";
import { SiteFrame } from "@/components/site/site-frame";
import { getFront } from "@/lib/articles/read";
import { siteUrl } from "@/lib/env";
import { siteData } from "@/lib/feeds/linked-data";
import { getPublisher, getSharing } from "@/lib/settings/read";
import { listMostRead } from "@/lib/views/read";

export const metadata: Metadata = { title: { absolute: "만파 — 만 개의 물결, 한 가락의 소식" }, alternates: { canonical: "/" } };
export const ensureStatic = "navigation";

export default async function FrontPage() {
  const mostRead = (await listMostRead()).slice(0, 5);
  // The third column holds as much as the other two are high.
  const { lead, second, more, latest, bands } = await getFront({ latest: mostRead.length > 0 ? 5 : 8 });
  if (!lead) return <EmptyFront />;
  return (
    <SiteFrame isFront>
      <JsonLd data={siteData({ base: siteUrl(), publisher: await getPublisher(), youtube: (await getSharing()).youtube })} />
      <main id="main" className="wrap">
        <div className="grid gap-6 pb-8 min-[641px]:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)] min-[641px]:gap-9 min-[641px]:pt-6.5 min-[1001px]:grid-cols-[minmax(0,1.62fr)_minmax(0,1fr)_268px]">
          <FrontLead article={lead} more={more} />
          <FrontSecond articles={second} />
          <div className="grid content-start gap-7 border-rule max-[1000px]:col-span-full min-[1001px]:border-l min-[1001px]:pl-9">
            <MostReadList articles={mostRead} isFront className="max-[1000px]:border-t-2 max-[1000px]:border-rule-strong max-[1000px]:pt-3.5" />
            <FrontLatest articles={latest} />
          </div>
        </div>
        {bands.map((band) => (
          <SectionBand key={band.section.slug} {...band} />
        ))}
      </main>
    </SiteFrame>
  );
}

function EmptyFront() {
  return (
    <SiteFrame isFront>
      <main id="main" className="wrap py-24 text-center">
        <h2 className="text-[22px] font-bold tracking-[-.02em]">첫 기사를 준비하고 있습니다</h2>
        <p className="mt-2 text-ink-2">기사가 나오면 이 자리에 실립니다.</p>
      </main>
    </SiteFrame>
  );
}
