"use client";

type Leaf = { id: number; name: string; reportersMayPublish: boolean };
export type SectionChoice = Leaf & { subsections: readonly Leaf[] };
type Props = { id: string; sections: readonly SectionChoice[]; value: number; onValue: (id: number) => void };

/** Closed, it reads as the reader will see it: 정치·사회 › 정치. */
export function SectionSelect({ id, sections, value, onValue }: Props) {
  return (
    <select
      id={id}
      value={value}
      onChange={(event) => onValue(Number(event.target.value))}
      className="h-8 w-full rounded border border-transparent bg-transparent px-1 hover:border-rule focus:border-ink-3/80"
    >
      {sections.map((top) => (
        <optgroup key={top.id} label={top.name}>
          <option value={top.id}>{top.name}</option>
          {top.subsections.map((sub) => (
            <option key={sub.id} value={sub.id}>
              {top.name} › {sub.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** The section of this id and its written path, wherever it stands in the tree. */
export function findSection(sections: readonly SectionChoice[], id: number): { path: string; reportersMayPublish: boolean } | null {
  for (const top of sections) {
    if (top.id === id) return { path: top.name, reportersMayPublish: top.reportersMayPublish };
    const sub = top.subsections.find((each) => each.id === id);
    if (sub) return { path: `${top.name} › ${sub.name}`, reportersMayPublish: sub.reportersMayPublish };
  }
  return null;
}
