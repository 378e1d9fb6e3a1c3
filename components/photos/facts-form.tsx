"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { reach } from "@/components/ui/reach";
import { describePhoto } from "@/lib/photos/actions";
import { FACT_LIMITS, FACT_NAMES, type Facts } from "@/lib/photos/facts";

type Props = { id: string; version: number; facts: Facts };
type Name = keyof Facts;
type Mine = Record<Name, string>;

const NAMES = Object.keys(FACT_NAMES) as Name[];
const HINTS: Partial<Record<Name, string>> = {
  alt: "사진을 볼 수 없는 독자가 듣는 문장입니다.",
  rightsUntil: "이 날까지 쓸 수 있습니다. 끝이 없으면 비워 두세요.",
};
const field = "w-full rounded-[7px] border border-ink-3 bg-paper px-3 py-2";
const fieldsOf = (facts: Facts): Mine => ({ ...facts, rightsUntil: facts.rightsUntil ?? "" });

/** What is known of a photo. A text that came too late is put beside the one that was saved meanwhile. */
export function FactsForm({ id, version, facts }: Props) {
  const router = useRouter();
  const [mine, setMine] = useState<Mine>(fieldsOf(facts));
  const [seen, setSeen] = useState({ version, facts });
  const [ownVersion, setOwnVersion] = useState(version);
  const [late, setLate] = useState<Mine | null>(null);
  const [news, setNews] = useState<{ text: string; isRefusal: boolean; field?: string } | null>(null);
  const [isBusy, setBusy] = useState(false);

  // what another one saved comes into the fields, and what was typed meanwhile beside them
  if (version !== seen.version) {
    setSeen({ version, facts });
    if (version !== ownVersion) {
      const before = fieldsOf(seen.facts);
      if (NAMES.some((name) => mine[name] !== before[name])) setLate(mine);
      setMine(fieldsOf(facts));
    }
  }

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await reach(describePhoto({ id, version: Math.max(version, ownVersion), ...mine }));
    setBusy(false);
    if (answer.ok) {
      setNews({ text: "저장했습니다.", isRefusal: false });
      setOwnVersion(answer.value.version);
      setLate(null);
    } else setNews({ text: answer.message, isRefusal: true, ...(answer.field && { field: answer.field }) });
    if (answer.ok || answer.code === "stale") router.refresh();
  };
  const differing = late ? NAMES.filter((name) => late[name] !== mine[name]) : [];

  return (
    <form onSubmit={save} className="grid gap-3.5" aria-label="사진 정보">
      {late && differing.length > 0 && (
        <div role="alert" className="rounded-[9px] border border-danger p-3.5">
          <p className="mb-2 font-semibold">그사이 다른 사람이 이 사진의 정보를 고쳤습니다. 내가 적은 글은 아래에 있습니다.</p>
          <ul className="grid gap-2">
            {differing.map((name) => (
              <li key={name}>
                <span className="text-[13px] text-ink-3">{FACT_NAMES[name]}</span>
                <span className="block">{late[name] || "(비움)"}</span>
                <button type="button" onClick={() => setMine({ ...mine, [name]: late[name] })} className="min-h-7 cursor-pointer font-semibold text-accent hover:underline">
                  내 글로 바꾸기<span className="sr-only"> {FACT_NAMES[name]}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {NAMES.map((name) => (
        <label key={name} className="grid gap-1 font-semibold">
          {FACT_NAMES[name]}
          {name === "rightsUntil" ? (
            <input type="date" name={name} value={mine[name]} aria-invalid={news?.field === name} onChange={(event) => setMine({ ...mine, [name]: event.target.value })} className={`${field} font-normal`} />
          ) : (
            <textarea name={name} rows={name === "credit" ? 1 : 2} maxLength={FACT_LIMITS[name] * 2} value={mine[name]} aria-invalid={news?.field === name} onChange={(event) => setMine({ ...mine, [name]: event.target.value })} className={`${field} font-normal`} />
          )}
          {HINTS[name] && <span className="text-[13px] font-normal text-ink-3">{HINTS[name]}</span>}
        </label>
      ))}
      <p role={news?.isRefusal ? "alert" : "status"} className={`empty:hidden ${news?.isRefusal ? "text-danger" : "text-ink-2"}`}>
        {news?.text}
      </p>
      <button aria-disabled={isBusy} className="min-h-10 cursor-pointer justify-self-start rounded-[7px] bg-accent px-4 font-semibold text-paper aria-disabled:opacity-60 pointer-coarse:min-h-11">
        저장
      </button>
    </form>
  );
}
