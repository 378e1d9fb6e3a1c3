import type { Metadata } from "next";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { LinkTabs } from "@/components/desk/link-tabs";
import { LogDay } from "@/components/desk/log-day";
import { canAdminister } from "@/lib/access/permissions";
import { readHead } from "@/lib/audit/chain-read";
import { listAudit } from "@/lib/audit/read";
import { SUBJECTS, type Subject } from "@/lib/audit/sentence";
import { longDate } from "@/lib/korean/time";

export const instant = false;
export const metadata: Metadata = { title: "기록" };

const FILTERS = Object.entries(SUBJECTS) as [Subject, string][];

type Props = { searchParams: Promise<{ about?: string | string[]; cursor?: string | string[] }> };

export default async function LogDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const about = FILTERS.find(([subject]) => subject === asked.about)?.[0];
  const cursor = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const here = about ? `/desk/log?about=${about}` : "/desk/log";
  const actor = await guardDesk(here, canAdminister);
  const [{ entries, next }, head] = await Promise.all([listAudit(actor, { about, cursor }), readHead()]);
  const days = [...new Set(entries.map(({ at }) => longDate(at)))];
  const tabs = [
    { href: "/desk/log", text: "전체", isCurrent: !about },
    ...FILTERS.map(([subject, text]) => ({ href: `/desk/log?about=${subject}`, text, isCurrent: subject === about })),
  ];
  return (
    <>
      <h1 className="text-[21px] font-bold tracking-[-.02em]">기록</h1>
      {head && (
        <p className="mt-1 text-[13px] text-ink-3">
          앞선 기록과 하나씩 사슬로 이어져 고치거나 지울 수 없습니다. 마지막 고리{" "}
          <code className="break-all">
            {head.seq}:{head.hash.slice(0, 12)}…
          </code>
        </p>
      )}
      <LinkTabs label="기록 종류" tabs={tabs} />
      {entries.length === 0 && <p className="py-14 text-center text-ink-3">남은 기록이 없습니다.</p>}
      {days.map((day) => (
        <LogDay key={day} day={day} entries={entries.filter(({ at }) => longDate(at) === day)} />
      ))}
      <nav aria-label="쪽" className="flex gap-4 font-semibold empty:hidden">
        {cursor && <Link href={here} className="inline-flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline">처음으로</Link>}
        {next && (
          <Link href={`${here}${about ? "&" : "?"}cursor=${next}`} className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline">
            앞선 기록 보기
          </Link>
        )}
      </nav>
    </>
  );
}
