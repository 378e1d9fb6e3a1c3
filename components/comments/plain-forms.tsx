import { REASONS } from "@/lib/comments/rules";

type Props = { articleNumber: number; id: string; canReply: boolean };

const summary = "inline-flex min-h-9 cursor-pointer items-center rounded-[7px] px-2.5";
const field = "rounded-md border border-rule bg-paper px-2 py-1.5 text-base text-ink";
const submit = "min-h-9 rounded-md bg-accent px-4 font-semibold text-paper";

// One value for every form of the page, so that the page's data has it once.
const reason = (
  <select name="reason" required aria-label="신고하는 까닭" className={field}>
    {Object.entries(REASONS).map(([key, label]) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))}
  </select>
);

/** Reply and report for a browser without JavaScript. */
export function PlainForms({ articleNumber, id, canReply }: Props) {
  return (
    <noscript>
      <div className="-mx-2.5 flex flex-wrap text-[13.5px] text-ink-3">
        {canReply && (
          <details className="open:w-full">
            <summary className={summary}>답글</summary>
            <form method="post" action={`/api/articles/${articleNumber}/comments`} className="grid gap-2 px-2.5 py-2">
              <input type="hidden" name="parentId" value={id} />
              <textarea name="body" rows={3} required aria-label="답글 쓰기" className={field} />
              <button className={submit}>등록</button>
            </form>
          </details>
        )}
        <details className="open:w-full">
          <summary className={summary}>신고</summary>
          <form method="post" action={`/api/comments/${id}/reports`} className="flex flex-wrap gap-2 px-2.5 py-2">
            {reason}
            <button className={submit}>신고</button>
          </form>
        </details>
      </div>
    </noscript>
  );
}
