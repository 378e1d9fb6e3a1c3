import { CorrectionMark } from "@/components/site/correction-mark";
import { Picture } from "@/components/site/picture";
import { RowFacts } from "@/components/site/row-facts";
import type { Hit } from "@/lib/search/read";
import { Marked } from "./marked";

/** One article found: its title and the lines that hold the words. The headline's link covers the row. */
export function ResultRow({ hit }: { hit: Hit }) {
  const { number, label, title, correction, extract, section, reporters, publishedAt, photo } = hit;
  return (
    <article className="group relative flex items-start gap-4 border-b border-rule py-5 min-[641px]:gap-6">
      <div className="min-w-0 flex-1">
        <h2 className="text-[17px] leading-[1.42] font-bold tracking-[-.02em] text-pretty min-[641px]:text-[20px]">
          <a
            href={`/articles/${number}`}
            className="group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 after:absolute after:inset-0"
          >
            {label && <em className="text-accent not-italic">{label.startsWith("[") ? label : `[${label}]`} </em>}
            <Marked pieces={title} />
            {correction && <CorrectionMark kind={correction} />}
          </a>
        </h2>
        <p className="mt-1.5 line-clamp-3 text-[15px] text-ink-2 min-[641px]:line-clamp-2">
          <Marked pieces={extract} />
        </p>
        <RowFacts section={section} reporters={reporters} publishedAt={publishedAt} />
      </div>
      {photo && (
        <Picture
          photo={photo}
          alt=""
          sizes="(min-width: 641px) 150px, 96px"
          className="aspect-[3/2] w-24 shrink-0 rounded-[3px] object-cover min-[641px]:w-[150px]"
        />
      )}
    </article>
  );
}
