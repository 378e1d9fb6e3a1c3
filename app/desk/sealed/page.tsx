import type { Metadata } from "next";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { SealedRow } from "@/components/rights/sealed-row";
import { canAdminister } from "@/lib/access/permissions";
import { listSealed } from "@/lib/rights/seal-read";

export const instant = false;
export const metadata: Metadata = { title: "봉인된 댓글" };

export default async function SealedDesk({ searchParams }: { searchParams: Promise<{ cursor?: string | string[] }> }) {
  const asked = (await searchParams).cursor;
  const actor = await guardDesk("/desk/sealed", canAdminister);
  const { sealed, next } = await listSealed(actor, { cursor: typeof asked === "string" ? asked : undefined });
  return (
    <>
      <h1 className="text-[21px] font-bold tracking-[-.02em]">봉인된 댓글</h1>
      <p className="mt-1 mb-5 max-w-2xl text-ink-2">
        삭제된 지 30일이 지난 댓글의 글입니다. 사유를 적어야 열어 볼 수 있고, 누가 왜 열었는지 기록에 남습니다. 보존 기간이 지나면 저절로 파기됩니다.
      </p>
      {sealed.length === 0 && <p className="py-14 text-center text-ink-3">봉인된 댓글이 없습니다.</p>}
      <ul className="max-w-3xl">
        {sealed.map((row) => (
          <SealedRow key={row.id} row={row} />
        ))}
      </ul>
      {next && (
        <Link href={`/desk/sealed?cursor=${next}`} className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 댓글 보기
        </Link>
      )}
    </>
  );
}
