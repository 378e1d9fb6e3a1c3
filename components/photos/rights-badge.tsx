const NAMES = { ended: "기한 지남", soon: "기한 임박" } as const;

/** In the corner of a small picture: its right has ended, or soon ends. */
export function RightsBadge({ state }: { state: keyof typeof NAMES | null | undefined }) {
  if (!state) return null;
  return <span className={`absolute top-1.5 left-1.5 rounded px-1.5 py-0.5 text-[12px] font-semibold text-paper no-underline ${state === "ended" ? "bg-danger" : "bg-ink"}`}>{NAMES[state]}</span>;
}
