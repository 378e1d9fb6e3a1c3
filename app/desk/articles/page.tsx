import type { Metadata } from "next";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { ArticleBoard } from "@/components/editor/article-board";
import { addressOf, queryOf, readFilters, statusOf } from "@/components/editor/article-filters";
import { ArticleTable } from "@/components/editor/article-table";
import { FilterBar } from "@/components/editor/filter-bar";
import { Notice } from "@/components/editor/notice";
import { SavedViews } from "@/components/editor/saved-views";
import { canChangeAny, canWrite } from "@/lib/access/permissions";
import { listBoard } from "@/lib/articles/board-read";
import { listDeskArticles } from "@/lib/articles/list-read";
import { listReporters, listSections } from "@/lib/newsroom/read";
import { listViews } from "@/lib/saved-views/read";

// Depends on who asks; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "기사" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const link = "text-accent underline underline-offset-2";
const step = "inline-flex min-h-11 items-center underline-offset-4 hover:underline";

export default async function ArticlesDesk({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const actor = await guardDesk(addressOf(filters), canWrite);
  const seesAll = canChangeAny(actor);
  const { state: _, view, ...asked } = filters;
  const [sections, reporters, views] = await Promise.all([listSections(), listReporters(), listViews(actor)]);
  const status = statusOf(filters, seesAll);
  const columns = view === "board" ? await listBoard(actor, asked, (state) => addressOf({ ...asked, state })) : null;
  const { articles, next } = columns ? { articles: [], next: null } : await listDeskArticles(actor, { ...asked, status });
  const isBare = queryOf(filters) === "";
  return (
    <div className="text-[14.5px] leading-[1.55]">
      <div className="flex items-center justify-between gap-4">
        <h1 className="text-[21px] font-bold tracking-[-.02em]">기사</h1>
        <Link href="/desk/articles/new" className="rounded-[7px] bg-accent px-3.5 py-[7px] font-semibold text-paper no-underline">
          새 기사
        </Link>
      </div>
      <FilterBar filters={filters} seesAll={seesAll} sections={sections} reporters={reporters} />
      <SavedViews views={views} query={queryOf(filters)} />
      {columns ? (
        <ArticleBoard columns={columns} />
      ) : articles.length > 0 ? (
        <ArticleTable articles={articles} />
      ) : isBare && seesAll ? (
        <Notice title="검토를 기다리는 기사가 없습니다">
          <Link href="/desk/articles?state=all" className={link}>
            모든 기사 보기
          </Link>
        </Notice>
      ) : isBare ? (
        <Notice title="아직 쓴 기사가 없습니다">
          <Link href="/desk/articles/new" className={link}>
            첫 기사를 써 보세요
          </Link>
        </Notice>
      ) : (
        <Notice title="찾는 기사가 없습니다">
          <Link href={seesAll ? "/desk/articles?state=all" : "/desk/articles"} className={link}>
            조건을 지우고 모두 보기
          </Link>
        </Notice>
      )}
      <nav aria-label="쪽" className="mt-4 flex gap-4 font-semibold empty:hidden">
        {filters.cursor && (
          <Link href={addressOf({ ...filters, cursor: undefined })} className={`${step} text-ink-2`}>
            처음으로
          </Link>
        )}
        {next && (
          <Link href={addressOf({ ...filters, cursor: next })} className={`${step} text-accent`}>
            다음 기사 보기
          </Link>
        )}
      </nav>
    </div>
  );
}
