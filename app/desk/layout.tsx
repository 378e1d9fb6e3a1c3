import type { Metadata } from "next";
import { connection } from "next/server";
import { type ReactNode, Suspense } from "react";
import { ClaimAlarm } from "@/components/claims/claim-alarm";
import { BreakingNews } from "@/components/editor/breaking-news";
import { LateAlarm } from "@/components/editor/late-alarm";
import { Arriving } from "@/components/desk/arriving";
import { Side } from "@/components/desk/side";
import { canChangeAny, canEnterDesk, canPublishBreaking } from "@/lib/access/permissions";
import { getActor } from "@/lib/access/session";
import { readClock } from "@/lib/articles/clock-read";
import { getLate } from "@/lib/articles/late-read";
import { countClaims } from "@/lib/corrections/claim-read";
import { countQueues } from "@/lib/moderation/count-read";
import { listReporters, listSections } from "@/lib/newsroom/read";
import { countTakedowns } from "@/lib/rights/read";
import "./desk.css";

// Everything here depends on who asks: pages wait for the server, so that a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = {
  title: { template: "%s · 만파 편집국", default: "만파 편집국" },
  robots: { index: false, follow: false },
};

export default async function DeskLayout({ children }: { children: ReactNode }) {
  await connection();
  const actor = await getActor();
  // Each page sends these away itself, since only it knows where to come back to.
  if (!actor || !canEnterDesk(actor)) return <main id="main" className="mx-auto max-w-2xl px-5 py-10">{children}</main>;
  const [counts, takedowns, claims, late, sections, reporters] = await Promise.all([
    countQueues(actor),
    countTakedowns(actor),
    countClaims(actor, new Date()),
    readClock().then((now) => getLate(actor, now)),
    listSections(),
    listReporters(),
  ]);
  return (
    <div className="min-h-dvh min-[960px]:grid min-[960px]:grid-cols-[208px_minmax(0,1fr)]">
      <Suspense>
        <Arriving />
      </Suspense>
      <Side
        actor={actor}
        waiting={counts.reported + counts.held}
        appeals={counts.appeals}
        takedowns={takedowns}
        claims={claims.open}
        breaking={canPublishBreaking(actor) && <BreakingNews sections={sections} reporters={reporters} reporterId={actor.reporterId} />}
      />
      <main id="main" className="min-w-0 px-4 py-5 text-[14.5px] leading-[1.55] min-[820px]:px-7">
        {claims.overdue + claims.soon > 0 && <ClaimAlarm overdue={claims.overdue} soon={claims.soon} />}
        {canChangeAny(actor) && <LateAlarm rendered={late} />}
        {children}
      </main>
    </div>
  );
}
