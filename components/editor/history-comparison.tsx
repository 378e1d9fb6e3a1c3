import { ComparedWords } from "@/components/article/compared-words";
import type { compareRevisions } from "@/lib/articles/revision-read";
import type { ComparedBlock } from "@/lib/articles/revision-diff";
import { stamp } from "@/lib/korean/time";
import { calledOf } from "./history-causes";

type Compared = NonNullable<Awaited<ReturnType<typeof compareRevisions>>>;

const MARKS: Partial<Record<ComparedBlock["change"], string>> = { added: "넣음", removed: "뺌", restyled: "모양만 바뀜" };

/** Two versions as one text, 어절 by 어절. */
export function HistoryComparison({ compared: { before, after, fields, blocks, isSame } }: { compared: Compared }) {
  return (
    <section aria-labelledby="comparison" className="mb-7 rounded-lg border border-rule px-5 py-4">
      <h2 id="comparison" className="text-[16px] font-bold">
        {calledOf(before)} → {calledOf(after)}
      </h2>
      <p className="mt-0.5 text-[13.5px] text-ink-3">
        {before.by ?? "탈퇴한 계정"} {stamp(before.at)} → {after.by ?? "탈퇴한 계정"} {stamp(after.at)}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4 text-[13.5px] text-ink-2" aria-hidden>
        <ins className="bg-accent-wash font-semibold text-accent underline decoration-2 underline-offset-4">넣은 어절</ins>
        <del className="bg-danger-wash text-danger line-through">뺀 어절</del>
      </p>
      {isSame && <p className="mt-3 font-semibold">두 판의 글이 같습니다.</p>}
      <dl className="mt-3 grid gap-2">
        {fields.map(({ name, words }) => (
          <div key={name}>
            <dt className="text-[12.5px] font-semibold text-ink-3">{name}</dt>
            <dd className={name === "제목" ? "text-[19px] leading-snug font-bold" : "text-[15.5px]"}>
              <ComparedWords words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 grid gap-3 text-[15.5px] leading-[1.7]">
        {blocks.map(({ change, kind, words }, index) => {
          const note = [kind !== "단락" && kind, MARKS[change]].filter(Boolean).join(" · ");
          return (
            <div key={index} className={` whitespace-pre-wrap ${change === "same" ? "text-ink-3" : "border-l-[3px] border-accent pl-3"}`}>
              {note && <p className="text-[12.5px] font-semibold text-ink-3">{note}</p>}
              <ComparedWords words={words} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
