import { Link } from "@/components/desk/link";
import type { Gap } from "@/lib/articles/gaps-read";
import type { DeskArticle } from "@/lib/articles/list-read";

/** The pieces of the list that lack something, each with the way to it. */
export function GapList({ gaps, articles }: { gaps: readonly Gap[]; articles: readonly DeskArticle[] }) {
  return (
    <ul className="grid max-h-60 gap-1.5 overflow-y-auto">
      {articles.flatMap(({ number, title }) => {
        const messages = gaps.find((gap) => gap.number === number)?.messages;
        return messages ? (
          <li key={number}>
            <Link href={`/desk/articles/${number}`} className="inline-block min-h-6 font-semibold text-accent underline underline-offset-2">
              {title || `${number}번 기사`}
            </Link>
            <span className="block text-ink-2">{messages.join(" ")}</span>
          </li>
        ) : (
          []
        );
      })}
    </ul>
  );
}
