import { Ago } from "@/components/ui/ago";

type Props = { section: { slug: string; name: string }; reporters: { name: string }[]; publishedAt: string };

const fact = "relative pl-3 before:absolute before:left-[4.5px] before:content-['·']";

/** Where, by whom and when. The dot before the first fact of each line falls outside and is clipped away. */
export function RowFacts({ section, reporters, publishedAt }: Props) {
  return (
    <p className="mt-2 text-[13px] text-ink-3 [clip-path:inset(-4px)]">
      <span className="-ml-3 flex flex-wrap items-center">
        <span className={fact}>
          <a href={`/sections/${section.slug}`} className="relative inline-flex min-h-6 items-center hover:text-ink hover:underline">
            {section.name}
          </a>
        </span>{" "}
        {reporters.length > 0 && <span className={fact}>{reporters.map(({ name }) => name).join("·")} 기자</span>}{" "}
        <span className={fact}>
          <Ago at={publishedAt} className="whitespace-nowrap" />
        </span>
      </span>
    </p>
  );
}
