import { type Asked, searchAddress } from "@/lib/search/address";

/** Nothing was found: why that may be, and where to go from here. */
export function NoResult({ asked }: { asked: Asked }) {
  const { q, section, period, from, to, before } = asked;
  const isNarrow = Boolean(section || period || from || to || before);
  return (
    <div role="status" className="mt-8 border-t border-rule pt-8">
      <p className="text-[17px] font-bold tracking-[-.02em]">{before ? "더 볼 결과가 없습니다." : "찾은 기사가 없습니다."}</p>
      <ul className="mt-3 list-disc space-y-1 pl-5 text-[15px] text-ink-2">
        {isNarrow && (
          <li>
            <a href={searchAddress({ q })} className="font-semibold text-accent underline underline-offset-4">
              섹션과 기간을 정하지 않고 다시 찾기
            </a>
          </li>
        )}
        <li>글자를 잘못 쓰지 않았는지 보세요. 조사는 빼는 편이 낫습니다.</li>
        <li>낱말을 줄이거나 더 짧은 말로 찾아보세요.</li>
        <li>
          <a href="/latest" className="underline underline-offset-4 hover:text-ink">
            최신기사
          </a>
          에서 찾아볼 수도 있습니다.
        </li>
      </ul>
    </div>
  );
}
