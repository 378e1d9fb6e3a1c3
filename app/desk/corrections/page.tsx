import type { Metadata } from "next";
import { ClaimDue } from "@/components/claims/claim-due";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { DoneTabs } from "@/components/rights/done-tabs";
import { canCorrect } from "@/lib/access/permissions";
import { listClaims } from "@/lib/corrections/claim-read";
import { CLAIM_STATUSES } from "@/lib/corrections/claims";
import { KIND_NAMES } from "@/lib/corrections/rules";

export const instant = false;
export const metadata: Metadata = { title: "정정·반론 청구" };

type Props = { searchParams: Promise<{ done?: string | string[]; cursor?: string | string[] }> };

export default async function ClaimsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const isDone = asked.done !== undefined;
  const cursor = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const here = isDone ? "/desk/corrections?done" : "/desk/corrections";
  const actor = await guardDesk(here, canCorrect);
  const { claims, next } = await listClaims(actor, { isDone, cursor }, new Date());
  return (
    <>
      <div className="flex max-w-3xl flex-wrap items-center justify-between gap-3">
        <h1 className="text-[21px] font-bold tracking-[-.02em]">정정·반론 청구</h1>
        <Link href="/desk/corrections/new" className="inline-flex min-h-9 items-center rounded-[7px] bg-accent px-3.5 font-semibold text-paper no-underline hover:opacity-90 pointer-coarse:min-h-11">
          청구 등록
        </Link>
      </div>
      <DoneTabs path="/desk/corrections" isDone={isDone} open="답할 것" done="마친 것" />
      {claims.length === 0 && <p className="py-14 text-center text-ink-3">{isDone ? "아직 마친 청구가 없습니다." : "답을 기다리는 청구가 없습니다."}</p>}
      <ul className="max-w-3xl">
        {claims.map((row) => (
          <li key={row.number} className="border-b border-rule">
            <Link href={`/desk/corrections/${row.number}`} className="grid gap-x-4 py-3 text-ink no-underline hover:bg-wash min-[640px]:grid-cols-[56px_minmax(0,1fr)_auto]">
              <span className="text-ink-3 tabular-nums">{row.number}번</span>
              <span className="min-w-0">
                <b className="block truncate">{row.article.title}</b>
                <span className="text-[13px] text-ink-3">
                  {KIND_NAMES[row.kind]} · {row.receivedOn} 받음
                </span>
              </span>
              <span className="text-[13.5px] min-[640px]:text-right">
                <b className="block">{CLAIM_STATUSES[row.status]}</b>
                {row.urgency && <ClaimDue by={row.answerBy} urgency={row.urgency} />}
                {row.answeredOn && <span className="text-ink-3 tabular-nums">{row.answeredOn}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {next && (
        <Link href={`${here}${isDone ? "&" : "?"}cursor=${next}`} className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 청구 보기
        </Link>
      )}
    </>
  );
}
