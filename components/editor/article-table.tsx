import Link from "next/link";
import type { DeskArticle } from "@/lib/articles/desk-read";
import { stamp } from "@/lib/korean/time";
import { StatusChips } from "./status-chips";

const cell = "px-2.5 py-3 align-baseline max-[819px]:block max-[819px]:p-0";

export function ArticleTable({ articles }: { articles: readonly DeskArticle[] }) {
  return (
    <table className="w-full border-collapse text-left max-[819px]:block">
      <thead className="text-[13px] text-ink-3 max-[819px]:sr-only">
        <tr className="border-b border-rule">
          <th scope="col" className="w-px px-2.5 py-2 font-[650]">상태</th>
          <th scope="col" className="px-2.5 py-2 font-[650]">제목</th>
          <th scope="col" className="px-2.5 py-2 font-[650]">섹션</th>
          <th scope="col" className="px-2.5 py-2 font-[650]">기자</th>
          <th scope="col" className="w-px px-2.5 py-2 font-[650] whitespace-nowrap">마지막 손질</th>
        </tr>
      </thead>
      <tbody className="max-[819px]:block">
        {articles.map(({ number, title, status, section, reporters, touchedAt, hasUnpublishedChanges }) => (
          <tr key={number} className="relative border-b border-rule hover:bg-wash max-[819px]:flex max-[819px]:flex-wrap max-[819px]:gap-x-2.5 max-[819px]:gap-y-1 max-[819px]:py-3">
            <td className={`${cell} max-[819px]:order-2`}>
              <StatusChips status={status} hasUnpublishedChanges={hasUnpublishedChanges} />
            </td>
            <th scope="row" className={`${cell} text-[15.5px] font-semibold max-[819px]:order-1 max-[819px]:w-full`}>
              <Link href={`/desk/articles/${number}`} className="text-ink no-underline after:absolute after:inset-0">
                {title || <span className="text-ink-3">제목 없음</span>}
              </Link>
              <span className="ml-1.5 text-[13px] font-normal text-ink-3 tabular-nums">{number}</span>
            </th>
            <td className={`${cell} whitespace-nowrap text-ink-2 max-[819px]:order-3`}>{section.name}</td>
            <td className={`${cell} text-ink-2 max-[819px]:order-4`}>{reporters.map(({ name }) => name).join(", ") || "기자 없음"}</td>
            <td className={`${cell} text-[13.5px] whitespace-nowrap text-ink-3 tabular-nums max-[819px]:order-5`}>
              <time dateTime={touchedAt}>{stamp(touchedAt).slice(0, 16)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
