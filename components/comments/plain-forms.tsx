import { REASONS } from "@/lib/comments/rules";

type Props = { articleNumber: number; id: string; canReply: boolean };

// One value for every form of the page.
const reason = (
  <select name="reason" required aria-label="신고하는 까닭">
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
      <div className="plain-forms">
        {canReply && (
          <details>
            <summary>답글</summary>
            <form method="post" action={`/api/articles/${articleNumber}/comments`}>
              <input type="hidden" name="parentId" value={id} />
              <textarea name="body" rows={3} required aria-label="답글 쓰기" />
              <button>등록</button>
            </form>
          </details>
        )}
        <details>
          <summary>신고</summary>
          <form method="post" action={`/api/comments/${id}/reports`}>
            {reason}
            <button>신고</button>
          </form>
        </details>
      </div>
    </noscript>
  );
}
