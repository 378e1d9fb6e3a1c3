type Props = { article: { number: number; title: string; isPublic?: boolean }; body: string | null };

/** What the case is about, to the person whose words they are. */
export function CaseQuote({ article, body }: Props) {
  return (
    <figure className="rounded-lg border border-rule bg-wash px-4 py-3.5">
      <figcaption className="mb-1.5 text-sm text-ink-3">
        {article.isPublic === false ? (
          article.title
        ) : (
          <a href={`/articles/${article.number}`} className="underline-offset-4 hover:underline">
            {article.title}
          </a>
        )}
      </figcaption>
      <blockquote className="text-base whitespace-pre-line">
        {body ?? <span className="text-ink-3">보존 기간에 따라 봉인되어 볼 수 없습니다.</span>}
      </blockquote>
    </figure>
  );
}
