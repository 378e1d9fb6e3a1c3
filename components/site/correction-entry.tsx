import type { Registered } from "@/lib/corrections/read";
import { KIND_NAMES } from "@/lib/corrections/rules";
import { longDate } from "@/lib/korean/time";
import { Headline } from "./headline";

/** One line of the register: what was said, of which article, when. */
export function CorrectionEntry({ correction: { kind, text, at, article } }: { correction: Registered }) {
  return (
    <article className="border-b border-rule py-6">
      <p className="flex flex-wrap items-baseline gap-x-2.5 text-[14px]">
        <b className="font-bold text-mark">{KIND_NAMES[kind]}</b>
        <time dateTime={at} className="text-ink-3 tabular-nums">
          {longDate(at)}
        </time>
      </p>
      <h2 className="mt-1 text-[17px] leading-[1.45] font-bold tracking-[-.02em] text-pretty">
        <a href={`/articles/${article.number}#corrections`} className="hover:underline hover:decoration-1 hover:underline-offset-4">
          <Headline label={article.label} title={article.title} />
        </a>
      </h2>
      <p className="mt-1.5 text-[17px] leading-[1.7] whitespace-pre-line text-ink-2">{text}</p>
    </article>
  );
}
