import type { ArticleView } from "@/lib/articles/read";
import { readingMinutes } from "@/lib/articles/reading-time";
import { stamp } from "@/lib/korean/time";
import { ArticleTools } from "./article-tools";

type Props = Pick<ArticleView, "reporters" | "publishedAt" | "updatedAt" | "number" | "title" | "body" | "hasChanges">;

/** Who wrote it and when, to the second, with the reader's tools beside. */
export function Byline({ reporters, publishedAt, updatedAt, number, title, body, hasChanges }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 border-b border-rule pb-2 text-[14px] text-ink-3">
      <address className={`flex flex-wrap gap-x-4 not-italic ${reporters.length > 1 || updatedAt ? "w-full" : ""}`}>
        {reporters.map((reporter) => (
          <span key={reporter.slug} className="inline-flex min-h-8 flex-wrap items-center gap-x-2">
            <a href={`/reporters/${reporter.slug}`} rel="author" className="font-semibold text-ink hover:underline">
              {reporter.name} {reporter.title}
            </a>
            <a href={`mailto:${reporter.email}`} className="hover:underline">
              {reporter.email}
            </a>
          </span>
        ))}
      </address>
      <p className="tabular-nums">
        <span className="mr-1">입력</span>
        <time dateTime={publishedAt}>{stamp(publishedAt)}</time>
      </p>
      {updatedAt && (
        <p className="tabular-nums">
          <span className="mr-1">수정</span>
          <time dateTime={updatedAt}>{stamp(updatedAt)}</time>
        </p>
      )}
      <p className="w-full text-[13px] min-[561px]:order-1">
        읽는 데 {readingMinutes(body)}분{updatedAt && " · 처음 발행한 뒤 고친 기사입니다."}
        {updatedAt && hasChanges && (
          <>
            {" "}
            <a href={`/articles/${number}/changes`} className="underline underline-offset-4 hover:text-ink">
              고친 기록 보기
            </a>
          </>
        )}
      </p>
      <ArticleTools number={number} title={title} />
    </div>
  );
}
