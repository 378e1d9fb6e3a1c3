import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { AppealCase } from "@/components/rights/appeal-case";
import { DoneTabs } from "@/components/rights/done-tabs";
import { guardDesk } from "@/components/desk/guard";
import { canModerate } from "@/lib/access/permissions";
import { listAppeals } from "@/lib/rights/appeal-read";

export const instant = false;
export const metadata: Metadata = { title: "이의 신청" };

type Props = { searchParams: Promise<{ done?: string | string[]; cursor?: string | string[] }> };

export default async function AppealsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const isDone = asked.done !== undefined;
  const cursor = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const here = isDone ? "/desk/appeals?done" : "/desk/appeals";
  const actor = await guardDesk(here, canModerate);
  const { appeals, next } = await listAppeals(actor, { isDone, cursor }, new Date());
  return (
    <>
      <h1 className="text-[21px] font-bold tracking-[-.02em]">이의 신청</h1>
      <DoneTabs path="/desk/appeals" isDone={isDone} open="기다리는 것" done="답한 것" />
      {appeals.length === 0 && <p className="py-14 text-center text-ink-3">{isDone ? "아직 답한 이의가 없습니다." : "기다리는 이의가 없습니다."}</p>}
      {appeals.map((appeal) => (
        <AppealCase key={appeal.id} appeal={appeal} />
      ))}
      {next && (
        <Link href={`${here}${isDone ? "&" : "?"}cursor=${next}`} className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 이의 보기
        </Link>
      )}
    </>
  );
}
