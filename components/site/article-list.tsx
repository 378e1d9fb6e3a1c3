import type { ArticleList as Articles } from "@/lib/articles/read";
import { byDay } from "@/lib/articles/days";
import { longDate } from "@/lib/korean/time";
import { ArticleRow } from "./article-row";

type Props = Articles & {
  /** Address of the list's first page; the next one hangs under it. */
  base: string;
  empty: string;
  /** Each day under its date. */
  hasDays?: boolean;
};

/** A page of articles and the link to older ones, which works without a script. */
export function ArticleList({ articles, next, base, empty, hasDays }: Props) {
  if (articles.length === 0) {
    return (
      <p className="py-16 text-center text-ink-2">
        {empty}{" "}
        <a href="/latest" className="font-semibold text-accent underline underline-offset-4">
          최신기사 보기
        </a>
      </p>
    );
  }
  return (
    <>
      {hasDays
        ? byDay(articles).map(({ day, articles }) => (
            <section key={day} aria-labelledby={day}>
              <h2 id={day} className="pt-7 text-[15px] font-semibold text-accent">
                <time dateTime={day}>{longDate(articles[0]!.publishedAt)}</time>
              </h2>
              {articles.map((article) => (
                <ArticleRow key={article.number} article={article} heading="h3" />
              ))}
            </section>
          ))
        : articles.map((article) => <ArticleRow key={article.number} article={article} />)}
      {next && (
        <p className="pt-7 text-center">
          <a
            href={`${base}/before/${encodeURIComponent(next)}`}
            rel="next"
            className="inline-flex min-h-11 items-center rounded-lg border border-rule px-6 font-semibold hover:bg-wash"
          >
            다음 기사 보기
          </a>
        </p>
      )}
    </>
  );
}
