import { REASONS } from "@/lib/comments/rules";

type Props = { id: string; reason: string | undefined; note: string | undefined };

const field = "w-full rounded-md border border-rule bg-paper px-3 py-2.5 text-base text-ink";

/** The report form of a page that works without JavaScript, as it was filled in. */
export function PlainReport({ id, reason, note }: Props) {
  return (
    <form method="post" action={`/api/comments/${id}/reports`} className="grid gap-4">
      <label className="grid gap-1.5 text-[15px] font-semibold">
        신고 사유
        <select name="reason" required defaultValue={reason} className={field}>
          {Object.entries(REASONS).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1.5 text-[15px] font-semibold">
        설명 (선택)
        <textarea name="note" rows={4} defaultValue={note} className={field} />
      </label>
      <button className="min-h-11 cursor-pointer justify-self-end rounded-[7px] bg-accent px-6 text-[15px] font-semibold text-paper">신고</button>
    </form>
  );
}
