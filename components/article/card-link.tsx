import { Headline } from "@/components/site/headline";
import { Picture } from "@/components/site/picture";
import type { ArticleCard } from "@/lib/articles/read";

/** Another article in the middle of a text, as it stands today. */
export function CardLink({ card: { number, label, title, correction, section, photo } }: { card: ArticleCard }) {
  return (
    <a
      href={`/articles/${number}`}
      className="group my-[1.7em] flex items-center gap-4 rounded-[3px] border border-rule border-l-[3px] border-l-accent px-4 py-3.5 leading-[1.45] whitespace-normal break-inside-avoid hover:bg-wash"
    >
      <span className="min-w-0 flex-1">
        <span className="mb-1 block text-[13px] font-semibold text-ink-3">
          관련 기사<span aria-hidden="true"> · </span>
          <span className="sr-only">, </span>
          {section.name}
        </span>
        <span className="block text-[calc(17px*var(--text-scale))] font-semibold tracking-[-.015em] text-pretty group-hover:underline group-hover:underline-offset-4">
          <Headline label={label} title={title} correction={correction} />
        </span>
      </span>
      {photo && <Picture photo={photo} alt="" sizes="96px" className="aspect-[3/2] w-24 shrink-0 rounded-[3px] object-cover print-hidden" />}
    </a>
  );
}
