const NAMES = { desktop: "데스크톱", phone: "휴대전화" } as const;
export type Width = keyof typeof NAMES;
export const nameWidth = (width: Width): string => NAMES[width];

/** On what a preview is looked at. */
export const WidthChoice = ({ width, onWidth }: { width: Width; onWidth: (width: Width) => void }) => (
  <div role="group" aria-label="화면 너비" className="inline-flex rounded-[7px] border border-rule p-0.5">
    {(Object.keys(NAMES) as Width[]).map((each) => (
      <button
        key={each}
        type="button"
        aria-pressed={width === each}
        onClick={() => onWidth(each)}
        className="min-h-8 cursor-pointer rounded-[5px] px-3 text-[13px] font-semibold text-ink-2 aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
      >
        {NAMES[each]}
      </button>
    ))}
  </div>
);
