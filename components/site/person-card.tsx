import type { getPerson } from "@/lib/newsroom/read";
import { readPosts } from "@/lib/newsroom/rules";
import { Picture } from "./picture";

type Person = NonNullable<Awaited<ReturnType<typeof getPerson>>>;

/** Who a public figure is: portrait, other names, summary and posts with their dates. */
export function PersonCard({ person }: { person: Person }) {
  const { name, aliases, role, summary, photo } = person;
  const posts = readPosts(person.roles);
  return (
    <header className="border-b border-rule pb-6">
      <div className="flex items-start gap-5">
        {photo && <Picture photo={photo} alt={`${name} 사진`} sizes="120px" isFirst className="size-30 rounded-full object-cover max-[640px]:size-20" />}
        <div className="min-w-0">
          <p className="text-[14px] font-semibold text-accent">인물</p>
          <h1 className="text-[30px] leading-tight font-extrabold tracking-[-.035em]">
            {name} <span className="text-[17px] font-bold text-ink-3">{role}</span>
          </h1>
          {aliases.length > 0 && <p className="mt-1 text-[14px] text-ink-3">다른 표기: {aliases.join(", ")}</p>}
          {summary && <p className="mt-3 text-[17px] leading-relaxed text-ink-2">{summary}</p>}
        </div>
      </div>
      {posts.length > 0 && (
        <dl className="mt-5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[15px] min-[641px]:gap-x-5">
          {posts.map(({ title, from, until }) => (
            <div key={`${title} ${from}`} className="contents">
              <dt className="whitespace-nowrap text-ink-3 tabular-nums">
                {from.replace("-", ".")} ~ {until ? until.replace("-", ".") : "현재"}
              </dt>
              <dd className="font-medium">{title}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}
