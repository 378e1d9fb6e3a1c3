import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { historyAddress, readHistoryView } from "@/components/editor/history-address";
import { HistoryComparison } from "@/components/editor/history-comparison";
import { HistoryList } from "@/components/editor/history-list";
import { Notice } from "@/components/editor/notice";
import { canWrite } from "@/lib/access/permissions";
import { compareRevisions, listRevisions } from "@/lib/articles/revision-read";
import { readNumber } from "@/lib/articles/rules";

type Props = { params: Promise<{ number: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

// Depends on who asks; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "판 기록" };

const step = "inline-flex min-h-11 items-center underline-offset-4 hover:underline";

export default async function ArticleHistory({ params, searchParams }: Props) {
  const asked = (await params).number;
  const number = readNumber(asked);
  const view = readHistoryView(await searchParams);
  const actor = await guardDesk(number === null ? "/desk/articles" : historyAddress(number, view), canWrite);
  if (number === null) notFound();
  const history = await listRevisions(actor, { number, publishedOnly: view.publishedOnly, cursor: view.cursor });
  if (!history) notFound();
  const { title, version, revisions, differing, next } = history;
  const compared = view.compared && (await compareRevisions(actor, { number, ids: view.compared }));

  return (
    <div className="text-[14.5px] leading-[1.55]">
      <Link href={`/desk/articles/${number}`} className="inline-flex min-h-9 items-center text-ink-3 no-underline hover:text-ink">
        ‹ 기사로 돌아가기
      </Link>
      <h1 className="text-[21px] font-bold tracking-[-.02em]">판 기록</h1>
      <p className="text-ink-2">{title || "제목 없음"}</p>
      <div className="my-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <nav aria-label="거르기" className="flex gap-1">
          {[false, true].map((publishedOnly) => (
            <Link
              key={String(publishedOnly)}
              href={historyAddress(number, { publishedOnly })}
              aria-current={publishedOnly === view.publishedOnly ? "page" : undefined}
              className="inline-flex min-h-9 items-center rounded-full px-3 font-semibold text-ink-2 no-underline aria-[current]:bg-ink aria-[current]:text-paper pointer-coarse:min-h-11"
            >
              {publishedOnly ? "발행본만" : "모든 판"}
            </Link>
          ))}
        </nav>
        {revisions.length > 1 && (
          <form id="compare" action={`/desk/articles/${number}/history`} className="ml-auto">
            {view.publishedOnly && <input type="hidden" name="only" value="published" />}
            {view.cursor && <input type="hidden" name="cursor" value={view.cursor} />}
            <button className="min-h-9 rounded-[7px] border border-rule bg-paper px-[13px] py-1.5 font-semibold text-ink hover:border-ink-3 pointer-coarse:min-h-11">고른 두 판 비교</button>
          </form>
        )}
      </div>
      {compared && <HistoryComparison compared={compared} />}
      {view.compared && !compared && <p role="alert" className="mb-4 text-danger">비교할 판을 찾지 못했습니다. 목록에서 다시 골라 주세요.</p>}
      {!view.compared && revisions.length > 1 && differing === null && <p className="mb-3 text-ink-2">아래 판은 모두 글이 같습니다.</p>}
      {revisions.length > 0 ? (
        <HistoryList key={`${view.compared?.join()} ${view.cursor}`} number={number} version={version} revisions={revisions} differing={differing} view={view} />
      ) : (
        <Notice title={view.publishedOnly ? "아직 발행한 판이 없습니다" : "남은 판이 없습니다"}>
          <Link href={historyAddress(number, { publishedOnly: false })} className="text-accent underline underline-offset-2">
            모든 판 보기
          </Link>
        </Notice>
      )}
      <nav aria-label="쪽" className="mt-4 flex gap-4 font-semibold empty:hidden">
        {view.cursor && (
          <Link href={historyAddress(number, { ...view, cursor: undefined })} className={`${step} text-ink-2`}>
            처음으로
          </Link>
        )}
        {next && (
          <Link href={historyAddress(number, { ...view, cursor: next })} className={`${step} text-accent`}>
            이전 판 더 보기
          </Link>
        )}
      </nav>
    </div>
  );
}
