"use client";
import { REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import type { QueuedComment } from "@/lib/moderation/read";
import { ACTS } from "@/lib/moderation/rules";
import { AuthorNotes } from "./author-notes";
import { AuthorRecord } from "./author-record";
import { AuthorRestrictions } from "./author-restrictions";
import { ThreadContext } from "./thread-context";

type Props = { comment: QueuedComment; onRestrict: () => void; onHide: () => void };

/** Who wrote it, what stands around it, and what was decided on it so far. */
export function CasePanel({ comment, onRestrict, onHide }: Props) {
  const { author, acts, context } = comment;
  return (
    <div className="grid gap-5 [&_h2]:mb-2 [&_h2]:text-sm [&_h2]:font-bold">
      <AuthorRecord author={author} />
      <AuthorRestrictions key={author.id} author={author} onRestrict={onRestrict} onHide={onHide} />
      <AuthorNotes key={`notes ${author.id}`} author={author} />
      {context.length > 0 && <ThreadContext comment={comment} />}
      <section>
        <h2>처리 기록</h2>
        {acts.length === 0 ? (
          <p className="text-ink-3">아직 아무도 처리하지 않았습니다.</p>
        ) : (
          <ul>
            {acts.map(({ act, at, by, reason, note }) => (
              <li key={`${at} ${act}`} className="border-b border-rule py-1.5 text-ink-2">
                <time dateTime={at} className="tabular-nums">
                  {stamp(at).slice(5, 16)}
                </time>{" "}
                {[ACTS[act]?.name ?? act, reason && REASONS[reason], by ?? "시스템"].filter(Boolean).join(" · ")}
                {note && <span className="mt-0.5 block text-ink-3">“{note}”</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
