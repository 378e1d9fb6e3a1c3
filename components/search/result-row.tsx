import { Picture } from "@/components/site/picture";
import { Ago } from "@/components/ui/ago";
import type { Hit } from "@/lib/search/read";
import { Marked } from "./marked";

/** One article found: its title and the lines that hold the words. The headline's link covers the row. */
export function ResultRow({ hit }: { hit: Hit }) {
  const { number, label, title, extract, section, reporters, publishedAt, photo } = hit;
  return (
    <article className="group relative flex items-start gap-4 border-b border-rule py-5 min-[641px]:gap-6">
      <div className="min-w-0 flex-1">
        <h2 className="text-[17.5px] leading-[1.42] font-bold tracking-[-.02em] text-pretty min-[641px]:text-[20px]">
          <a
            href={`/articles/${number}`}
            className="group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 after:absolute after:inset-0"
          >
            {label && <em className="text-accent not-italic">{label.startsWith("[") ? label : `[${label}]`} </em>}
            <Marked pieces={title} />
          </a>
        </h2>
        <p className="mt-1.5 line-clamp-3 text-[15px] text-ink-2 min-[641px]:line-clamp-2">
          <Marked pieces={extract} />
        </p>
        <p className="mt-2 text-[13px] text-ink-3">
          <a href={`/sections/${section.slug}`} className="relative inline-flex min-h-6 items-center hover:text-ink hover:underline">
            {section.name}
          </a>
          {reporters.length > 0 && ` · ${reporters.map(({ name }) => name).join("·")} 기자`}
          {" · "}
          <Ago at={publishedAt} className="whitespace-nowrap" />
        </p>
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
