import { type Asked, searchAddress } from "@/lib/search/address";
import { periodOf } from "@/lib/search/period";
import { type Query, totalText } from "@/lib/search/query";
import { listNamed, searchArticles } from "@/lib/search/read";
import { NamedCard } from "./named-card";
import { NoResult } from "./no-result";
import { ResultRow } from "./result-row";

type Props = { asked: Asked; query: Query; now: Date };

/** Results on one page. */
const LIMIT = 20;
const more = "inline-flex min-h-11 items-center rounded-lg border border-rule px-6 font-semibold hover:bg-wash";

/** What was found: people of that name, how many articles, a page of them and the way on. */
export async function SearchResults({ asked, query, now }: Props) {
  const { section, before } = asked;
  const [result, named] = await Promise.all([
    searchArticles({ words: query.words, section, period: periodOf(asked, now), before, limit: LIMIT }, now),
    before ? [] : listNamed(query),
  ]);
  return (
    <>
      {named.length > 0 && (
        <ul aria-label="이름이 같은 사람" className="mt-6 grid list-none gap-2.5">
          {named.map((each) => (
            <NamedCard key={each.href} named={each} />
          ))}
        </ul>
      )}
      {!result.ok ? (
        <p role="alert" className="mt-6 rounded-md bg-danger-wash px-4 py-3 text-[15px] text-danger">
          {result.message}
        </p>
      ) : result.value.hits.length === 0 ? (
        <NoResult asked={asked} />
      ) : (
        <>
          <p role="status" className="mt-7 border-b border-rule pb-3 text-[15px] text-ink-2">
            기사 <strong className="text-ink">{totalText(result.value.total)}</strong>
            {before && <span className="text-ink-3"> · 이어 보기</span>}
          </p>
          {result.value.hits.map((hit) => (
            <ResultRow key={hit.number} hit={hit} />
          ))}
          <p className="flex flex-wrap justify-center gap-3 pt-7">
            {before && (
              <a href={searchAddress({ ...asked, before: undefined })} className={more}>
                처음으로
              </a>
            )}
            {result.value.next && (
              <a href={searchAddress({ ...asked, before: result.value.next })} rel="next" className={more}>
                다음 결과 보기
              </a>
            )}
          </p>
        </>
      )}
    </>
  );
}
