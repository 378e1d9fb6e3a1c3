import type { Front } from "@/lib/curation/read";
import type { MostRead } from "@/lib/views/read";
import { FrontLatest } from "./front-latest";
import { FrontLead } from "./front-lead";
import { FrontSecond } from "./front-second";
import { MostReadList } from "./most-read-list";
import { SectionBand } from "./section-band";

/** How many of the latest the third column holds, to be as high as the other two. */
export const latestBeside = (mostRead: readonly MostRead[]): number => (mostRead.length > 0 ? 5 : 8);

type Props = { front: Front; mostRead: MostRead[] };

/** The front page between its head and its foot. */
export function FrontSheet({ front: { lead, second, more, latest, bands }, mostRead }: Props) {
  if (!lead) {
    return (
      <main id="main" className="wrap py-24 text-center">
        <h2 className="text-[24px] font-bold tracking-[-.02em]">첫 기사를 준비하고 있습니다</h2>
        <p className="mt-2 text-ink-2">기사가 나오면 이 자리에 실립니다.</p>
      </main>
    );
  }
  return (
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
  );
}
