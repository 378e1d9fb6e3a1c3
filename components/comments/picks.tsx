import type { CommentView } from "@/lib/comments/rules";

/** What the desk recommends, above all comments; each leads to its place among them. */
export function Picks({ picks }: { picks: CommentView[] }) {
  if (picks.length === 0) return null;
  return (
    <section aria-labelledby="picks" className="mb-5 rounded-[10px] bg-accent-wash px-4 py-3.5">
      <h3 id="picks" className="mb-1.5 text-[13px] font-semibold text-accent">
        데스크 추천
      </h3>
      <ul className="grid gap-2.5">
        {picks.map(({ id, body, author }) => (
          <li key={id}>
            <p className="break-keep whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
            <a href={`#comment-${id}`} className="inline-flex min-h-6 items-center text-[13px] text-ink-2 hover:underline">
              {author?.name}
              <span className="sr-only"> 님의 댓글로 가기</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
