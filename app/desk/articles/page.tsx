import type { Metadata } from "next";
import Link from "next/link";
import { guardDesk } from "@/components/desk/guard";
import { addressOf, readFilters } from "@/components/editor/article-filters";
import { ArticleTable } from "@/components/editor/article-table";
import { FilterBar } from "@/components/editor/filter-bar";
import { Notice } from "@/components/editor/notice";
import { canChangeAny, canWrite } from "@/lib/access/permissions";
import { listDeskArticles } from "@/lib/articles/desk-read";

// Depends on who asks; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "기사" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ArticlesDesk({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const actor = await guardDesk(addressOf(filters), canWrite);
  const { articles, next } = await listDeskArticles(actor, filters);
  const isFiltered = addressOf(filters) !== addressOf({});
  return (
    <div className="text-[14.5px] leading-[1.55]">
      <div className="flex items-center justify-between gap-4">
        <h1 className="text-[21px] font-bold tracking-[-.02em]">기사</h1>
        <Link href="/desk/articles/new" className="rounded-[7px] bg-accent px-3.5 py-[7px] font-semibold text-paper no-underline">
          새 기사
        </Link>
      </div>
      <FilterBar filters={filters} seesAll={canChangeAny(actor)} />
      {articles.length > 0 ? (
        <ArticleTable articles={articles} />
      ) : isFiltered ? (
        <Notice title="찾는 기사가 없습니다">
          <Link href="/desk/articles" className="text-accent underline underline-offset-2">
            조건을 지우고 모두 보기
          </Link>
        </Notice>
      ) : (
        <Notice title="아직 쓴 기사가 없습니다">
          <Link href="/desk/articles/new" className="text-accent underline underline-offset-2">
            첫 기사를 써 보세요
          </Link>
        </Notice>
      )}
      <nav aria-label="쪽" className="mt-4 flex gap-4 font-semibold empty:hidden">
        {filters.cursor && (
          <Link href={addressOf({ ...filters, cursor: undefined })} className="inline-flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline">
            처음으로
          </Link>
        )}
        {next && (
          <Link href={addressOf({ ...filters, cursor: next })} className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline">
            다음 기사 보기
          </Link>
        )}
      </nav>
    </div>
  );
}
