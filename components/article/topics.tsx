/** The article's tags, each leading to its page. */
export function Topics({ tags }: { tags: string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label="태그" className="mt-6 flex list-none flex-wrap gap-2 print-hidden">
      {tags.map((tag) => (
        <li key={tag}>
          <a
            href={`/tags/${encodeURIComponent(tag)}`}
            className="inline-flex min-h-9 items-center rounded-full border border-rule px-3.5 text-[14px] text-ink-2 hover:border-ink-3 hover:text-ink"
          >
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}
