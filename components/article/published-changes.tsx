import { ComparedWords } from "./compared-words";
import type { PublishedChange } from "@/lib/articles/changes-read";
import { stamp } from "@/lib/korean/time";

const NOTES: Partial<Record<PublishedChange["blocks"][number]["change"], string>> = { added: "새로 넣음", removed: "뺌", restyled: "모양이나 연결만 바뀜" };

/** Each published change of an article, the newest first. */
export function PublishedChanges({ changes }: { changes: readonly PublishedChange[] }) {
  if (changes.length === 0) return <p className="border-t border-rule py-8 text-ink-3">처음 발행한 뒤 고친 글이 없습니다.</p>;
  return (
    <ol>
      {changes.map(({ id, at, why, fields, blocks }) => (
        <li key={id} className="border-t-2 border-rule-strong py-5">
          <h2 className="flex flex-wrap items-baseline gap-x-3 text-[17px] font-bold">
            <time dateTime={at} className="tabular-nums">
              {stamp(at)}
            </time>
            {why && <span className="text-[15px] font-semibold text-accent">{why}</span>}
          </h2>
          <dl className="mt-2 grid gap-2 empty:hidden">
            {fields.map(({ name, words }) => (
              <div key={name}>
                <dt className="text-[13px] font-semibold text-ink-3">{name}</dt>
                <dd className="text-[17px]">
                  <ComparedWords words={words} />
                </dd>
              </div>
            ))}
          </dl>
          {blocks.map(({ change, kind, words }, index) => {
            const note = [kind !== "단락" && kind, NOTES[change]].filter(Boolean).join(" · ");
            return (
              <div key={index} className="mt-3 border-l-[3px] border-rule pl-3 text-[17px] leading-[1.75] whitespace-pre-wrap">
                {note && <p className="text-[13px] font-semibold text-ink-3">{note}</p>}
                {change === "restyled" ? null : <ComparedWords words={words} />}
              </div>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
