import { MAX_BYTES, MAX_CHARACTERS, measure, tidy } from "@/lib/comments/rules";

type Props = { articleNumber: number; parentId: string | undefined; body: string; isRefused: boolean };

/** The comment form of a page that works without JavaScript, with what was written in it. */
export function PlainComposer({ articleNumber, parentId, body, isRefused }: Props) {
  const { characters, bytes } = measure(tidy(body));
  const what = parentId ? "답글" : "댓글";
  return (
    <form method="post" action={`/api/articles/${articleNumber}/comments`}>
      {parentId && <input type="hidden" name="parentId" value={parentId} />}
      <textarea
        name="body"
        rows={6}
        required
        autoFocus={isRefused}
        defaultValue={body}
        aria-label={`${what} 쓰기`}
        aria-describedby="limit"
        aria-invalid={isRefused || undefined}
        className="block w-full resize-y rounded-[10px] border border-rule bg-paper px-4 py-3.5 text-base leading-[1.65] text-ink aria-[invalid=true]:border-danger"
      />
      <div className="mt-2.5 flex items-center justify-between gap-4">
        <p id="limit" className="text-[14px] text-ink-3 tabular-nums">
          {bytes} / {MAX_BYTES}byte · {characters} / {MAX_CHARACTERS}자
        </p>
        <button className="min-h-11 cursor-pointer rounded-[7px] bg-accent px-6 text-[15px] font-semibold text-paper">등록</button>
      </div>
    </form>
  );
}
