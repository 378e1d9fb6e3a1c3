import { Headline } from "@/components/site/headline";
import type { Neighbour } from "@/lib/articles/related-read";

type Props = { section: string; previous: Neighbour | null; next: Neighbour | null };

/** The articles before and after this one in its section. */
export function Neighbours({ section, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={`${section} 섹션의 앞뒤 기사`} className="mt-6 grid gap-3 print-hidden min-[561px]:grid-cols-2">
      {previous && <Step way="이전 기사" rel="prev" to={previous} />}
      {next && <Step way="다음 기사" rel="next" to={next} />}
    </nav>
  );
}

function Step({ way, rel, to }: { way: string; rel: "prev" | "next"; to: Neighbour }) {
  const side = rel === "next" ? "min-[561px]:col-start-2 min-[561px]:text-right" : "";
  return (
    <a href={`/articles/${to.number}`} rel={rel} className={`group block rounded-lg bg-wash px-4 py-3.5 ${side}`}>
      <span className="block text-[13px] text-ink-3">{way}</span>
      <span className="mt-0.5 block text-[15px] leading-normal font-semibold text-pretty group-hover:underline group-hover:underline-offset-4">
        <Headline label={to.label} title={to.title} />
      </span>
    </a>
  );
}
