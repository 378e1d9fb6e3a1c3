"use client";
import { Chip } from "./chip";

export type ReporterChoice = { id: number; name: string; title: string };
type Props = { id: string; reporters: readonly ReporterChoice[]; chosen: readonly number[]; onChosen: (ids: number[]) => void };

/** In the order in which they will stand in the byline. */
export function ReporterPicker({ id, reporters, chosen, onChosen }: Props) {
  const names = new Map(reporters.map((reporter) => [reporter.id, reporter.name]));
  return (
    <div className="flex flex-wrap gap-1">
      {chosen.map((reporter) => (
        <Chip key={reporter} name={names.get(reporter) ?? "알 수 없는 기자"} onRemove={() => onChosen(chosen.filter((each) => each !== reporter))} />
      ))}
      <select
        id={id}
        value=""
        onChange={(event) => onChosen([...chosen, Number(event.target.value)])}
        className="h-7 w-24 grow rounded border border-transparent bg-transparent px-1 text-ink-3 hover:border-rule focus:border-ink-3/80"
      >
        <option value="">더하기…</option>
        {reporters
          .filter((reporter) => !chosen.includes(reporter.id))
          .map((reporter) => (
            <option key={reporter.id} value={reporter.id}>
              {reporter.name} {reporter.title}
            </option>
          ))}
      </select>
    </div>
  );
}
