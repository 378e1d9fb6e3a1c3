import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { SearchFilters } from "@/components/search/search-filters";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { LatestList } from "@/components/site/latest-list";
import { SiteFrame } from "@/components/site/site-frame";
import { clientAddress } from "@/lib/access/address";
import { limit } from "@/lib/access/limits";
import { listArticles } from "@/lib/articles/read";
import { cleanLine } from "@/lib/articles/text";
import { listSections } from "@/lib/newsroom/read";
import { readAsked } from "@/lib/search/address";
import { judgeQuery } from "@/lib/search/query";

// The results have to be in the first answer, for browsers without JavaScript.
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = judgeQuery(readAsked(await searchParams).q);
  return { title: query.ok && query.value.text ? `‘${query.value.text}’ 검색` : "검색", robots: { index: false, follow: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const params = readAsked(await searchParams);
  // What follows reads the clock.
  await connection();
  const query = judgeQuery(params.q);
  const words = query.ok ? query.value.words : [];
  // The box keeps what was refused, tidy or not.
  const asked = { ...params, q: query.ok ? query.value.text : cleanLine(params.q) };
  const tooFast = words.length > 0 ? await limit("search", clientAddress(await headers())) : null;
  const refusal = query.ok ? tooFast : query;
  const [sections, { articles }] = await Promise.all([listSections(), listArticles({ limit: 10 })]);
  return (
    <SiteFrame>
      <div className="wrap grid gap-11 pt-7 pb-16 min-[961px]:grid-cols-[minmax(0,720px)_300px] min-[961px]:justify-between min-[961px]:gap-16">
        <main id="main" className="min-w-0">
          <h1 className="mb-4 text-[30px] leading-tight font-extrabold tracking-[-.035em]">검색</h1>
          <SearchForm asked={asked} error={refusal?.message} />
          {words.length > 0 && <SearchFilters asked={asked} sections={sections} />}
          {query.ok && words.length > 0 && !refusal && <SearchResults asked={asked} query={query.value} now={new Date()} />}
          {query.ok && words.length === 0 && <Advice />}
        </main>
        <aside className="print-hidden min-[961px]:sticky min-[961px]:top-16 min-[961px]:self-start">
          <LatestList articles={articles} />
        </aside>
      </div>
    </SiteFrame>
  );
}

const Advice = () => (
  <ul className="mt-5 list-disc space-y-1 pl-5 text-[15px] text-ink-2">
    <li>제목과 부제, 본문, 기자와 인물의 이름에서 찾습니다. 한 글자도 됩니다.</li>
    <li>낱말을 여러 개 쓰면 모두 든 기사만 찾습니다.</li>
    <li>“정상 회의”처럼 따옴표로 묶으면 붙어 있는 말만 찾습니다.</li>
  </ul>
);
