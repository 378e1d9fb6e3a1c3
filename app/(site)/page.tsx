import type { Metadata } from "next";
import { FrontSheet, latestBeside } from "@/components/site/front-sheet";
import { JsonLd } from "@/components/site/json-ld";
import { SiteFrame } from "@/components/site/site-frame";
import { getFront } from "@/lib/curation/read";
import { siteUrl } from "@/lib/env";
import { siteData } from "@/lib/feeds/linked-data";
import { getPublisher, getSharing } from "@/lib/settings/read";
import { listMostRead } from "@/lib/views/read";

export const metadata: Metadata = { title: { absolute: "만파 — 만 개의 물결, 한 가락의 소식" }, alternates: { canonical: "/" } };
export const ensureStatic = "navigation";

export default async function FrontPage() {
  const mostRead = (await listMostRead()).slice(0, 5);
  const front = await getFront({ latest: latestBeside(mostRead) });
  return (
    <SiteFrame isFront>
      {front.lead && <JsonLd data={siteData({ base: siteUrl(), publisher: await getPublisher(), youtube: (await getSharing()).youtube })} />}
      <FrontSheet front={front} mostRead={mostRead} />
    </SiteFrame>
  );
}
