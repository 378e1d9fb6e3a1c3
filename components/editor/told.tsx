"use client";

type Props = { news: string; onClose: () => void };

/** What the sheet has to say after a paste or a document, until the next one. */
export function Told({ news, onClose }: Props) {
  return (
    <div className={news ? "mt-1.5 flex items-baseline gap-2 rounded-lg bg-mark-wash px-3 py-1.5 text-[13.5px]" : "sr-only"}>
      <p role="status" className="grow">
        {news}
      </p>
      {news && (
        <button type="button" onClick={onClose} className="min-h-6 px-1.5 font-semibold underline underline-offset-2">
          닫기
        </button>
      )}
    </div>
  );
}
