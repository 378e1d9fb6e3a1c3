"use client";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { reach } from "@/components/ui/reach";
import { stamp } from "@/lib/korean/time";
import { addNote } from "@/lib/moderation/actions";
import type { QueuedComment } from "@/lib/moderation/read";
import { MAX_ACCOUNT_NOTE } from "@/lib/moderation/rules";

/** What moderators tell each other about an author; the author never sees it. */
export function AuthorNotes({ author: { id: accountId, notes } }: { author: QueuedComment["author"] }) {
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const id = useId();

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await reach(addNote({ accountId, text }));
    setBusy(false);
    setRefusal(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    setText("");
    router.refresh();
  };

  return (
    <section>
      <h2>운영자 메모</h2>
      <ul>
        {notes.map(({ text: note, by, at }) => (
          <li key={`${at} ${note}`} className="border-b border-rule py-1.5 text-ink-2">
            <span className="whitespace-pre-line">{note}</span>
            <span className="block text-ink-3 tabular-nums">
              {stamp(at).slice(2, 16)} · {by ?? "시스템"}
            </span>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="mt-2 flex gap-1.5">
        <label htmlFor={id} className="sr-only">
          이 작성자에 관한 메모
        </label>
        <input
          id={id}
          value={text}
          maxLength={MAX_ACCOUNT_NOTE}
          placeholder="운영자만 봅니다"
          aria-invalid={refusal ? true : undefined}
          onChange={(event) => setText(event.target.value)}
          className="min-h-9 min-w-0 flex-1 rounded-[7px] border border-ink-3 bg-paper px-2.5 pointer-coarse:min-h-11"
        />
        <button aria-disabled={isBusy} className="min-h-9 shrink-0 cursor-pointer rounded-[7px] border border-rule px-3 font-semibold hover:border-ink-3 aria-disabled:opacity-55 pointer-coarse:min-h-11">
          남기기
        </button>
      </form>
      <p role="alert" className="mt-1 text-danger empty:hidden">
        {refusal}
      </p>
    </section>
  );
}
