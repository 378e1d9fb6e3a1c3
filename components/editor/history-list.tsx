import { Link } from "@/components/desk/link";
import type { RevisionRow } from "@/lib/articles/revision-read";
import { stamp } from "@/lib/korean/time";
import { historyAddress, type HistoryView } from "./history-address";
import { CAUSES, calledOf } from "./history-causes";
import { NameRevision } from "./history-name";
import { RestoreRevision } from "./history-restore";

type Props = { number: number; version: number; revisions: readonly RevisionRow[]; /** The next earlier one with another text. */ differing: string | null; view: HistoryView };

const TONES: Partial<Record<RevisionRow["cause"], string>> = { published: "bg-accent-wash text-accent", withdrawn: "bg-danger-wash text-danger", aside: "bg-mark-wash text-mark" };
const radio = "inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-[13px] text-ink-2 pointer-coarse:min-h-11";

/** The versions, the newest first. Two of them, marked 앞 and 뒤, are compared by the page's own form. */
export function HistoryList({ number, version, revisions, differing, view }: Props) {
  const [from, to] = view.compared ?? [differing, revisions[0]?.id];
  return (
    <ol className="border-t border-rule">
      {revisions.map((row, index) => {
        const earlier = revisions[index + 1];
        const called = calledOf(row);
        const isNow = row.version === version && row.cause !== "aside";
        return (
          <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-rule py-3">
            <span className="flex gap-3">
              <label className={radio}>
                <input form="compare" type="radio" name="from" required value={row.id} defaultChecked={row.id === from} className="size-[17px] accent-[var(--accent)]" />앞<span className="sr-only">: {called}</span>
              </label>
              <label className={radio}>
                <input form="compare" type="radio" name="to" value={row.id} defaultChecked={row.id === to} className="size-[17px] accent-[var(--accent)]" />뒤<span className="sr-only">: {called}</span>
              </label>
            </span>
            <span className="min-w-0 grow basis-64">
              <b className="font-semibold">{called}</b>
              {row.name && <span className="ml-1.5 text-[13px] text-ink-3">판 {row.version}</span>}
              <span className={`ml-2 rounded px-1.5 py-0.5 text-[12.5px] font-semibold ${TONES[row.cause] ?? "bg-wash text-ink-2"}`}>{CAUSES[row.cause]}</span>
              {isNow && <span className="ml-1.5 text-[13px] font-semibold text-ink-2">지금 글</span>}
              <span className="block text-[13.5px] text-ink-3">
                {row.by ?? "탈퇴한 계정"} · <time dateTime={row.at}>{stamp(row.at)}</time>
              </span>
            </span>
            <span className="flex flex-wrap items-center gap-2">
              {earlier && (
                <Link href={historyAddress(number, { ...view, compared: [earlier.id, row.id] })} className="inline-flex min-h-9 items-center px-1.5 font-semibold text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11">
                  앞 판과 비교<span className="sr-only">: {called}</span>
                </Link>
              )}
              <NameRevision number={number} id={row.id} name={row.name ?? ""} called={called} />
              {!isNow && <RestoreRevision number={number} id={row.id} version={version} called={called} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
