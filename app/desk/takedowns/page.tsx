import type { Metadata } from "next";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { DoneTabs } from "@/components/rights/done-tabs";
import { canModerate } from "@/lib/access/permissions";
import { REASONS } from "@/lib/comments/rules";
import { dayOf, stamp } from "@/lib/korean/time";
import { TAKEDOWN_STATUSES } from "@/lib/rights/rules";
import { listTakedowns } from "@/lib/rights/takedown-read";

export const instant = false;
export const metadata: Metadata = { title: "권리침해 신고" };

type Props = { searchParams: Promise<{ done?: string | string[]; cursor?: string | string[] }> };

export default async function TakedownsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const isDone = asked.done !== undefined;
  const cursor = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const here = isDone ? "/desk/takedowns?done" : "/desk/takedowns";
  const actor = await guardDesk(here, canModerate);
  const { takedowns, next } = await listTakedowns(actor, { isDone, cursor }, new Date());
  return (
    <>
      <h1 className="text-[21px] font-bold tracking-[-.02em]">권리침해 신고</h1>
      <DoneTabs path="/desk/takedowns" isDone={isDone} open="진행 중" done="마친 것" />
      {takedowns.length === 0 && <p className="py-14 text-center text-ink-3">{isDone ? "아직 마친 신고가 없습니다." : "기다리는 신고가 없습니다."}</p>}
      <ul className="max-w-3xl">
        {takedowns.map((row) => (
          <li key={row.number} className="border-b border-rule">
            <Link href={`/desk/takedowns/${row.number}`} className="grid grid-cols-[minmax(0,1fr)] gap-x-4 py-3 text-ink no-underline hover:bg-wash min-[640px]:grid-cols-[56px_minmax(0,1fr)_auto]">
              <span className="text-ink-3 tabular-nums">{row.number}번</span>
              <span>
                <b className="block truncate">{row.article.title}</b>
                <span className="text-[13px] text-ink-3">
                  {REASONS[row.right]} · {stamp(row.at).slice(0, 16)} 접수
                </span>
              </span>
              <span className="text-[13.5px] min-[640px]:text-right">
                <b className="block">{TAKEDOWN_STATUSES[row.status]}</b>
                {!isDone && row.until && (
                  <span className={row.daysLeft <= 1 ? "font-semibold text-danger" : "text-ink-3"}>
                    {row.daysLeft === 0 ? "기한이 지났습니다" : `${row.daysLeft}일 남음`}
                  </span>
                )}
                {isDone && row.closedAt && <span className="text-ink-3">{dayOf(row.closedAt)}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {next && (
        <Link href={`${here}${isDone ? "&" : "?"}cursor=${next}`} className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 신고 보기
        </Link>
      )}
    </>
  );
}
