import { SectionDirectory } from "./section-directory";

const WAYS = [
  { href: "/latest", name: "최신 기사" },
  { href: "/search", name: "기사 검색" },
];

/** That there is no such page, and the way on. */
export function NotFoundWords() {
  return (
    <>
      <p className="text-[15px] font-bold text-accent">404</p>
      <h1 className="mt-1 text-[27px] leading-snug font-extrabold tracking-[-.03em]">찾으시는 화면이 없습니다</h1>
      <p className="mt-2 text-ink-2">주소가 바뀌었거나 기사가 내려갔을 수 있습니다.</p>
      <p className="mt-6 mb-12 flex flex-wrap gap-2.5">
        <a href="/" className="inline-flex min-h-11 items-center rounded-lg bg-accent px-5 font-semibold text-paper">
          첫 화면으로
        </a>
        {WAYS.map(({ href, name }) => (
          <a key={href} href={href} className="inline-flex min-h-11 items-center rounded-lg border border-rule px-5 font-semibold">
            {name}
          </a>
        ))}
      </p>
      <SectionDirectory />
    </>
  );
}
