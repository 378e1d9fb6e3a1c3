import { Activity } from "react";
import { getClosing } from "@/lib/comments/closing-read";
import { getPulse } from "@/lib/comments/fresh-read";
import { listComments, listPicks } from "@/lib/comments/read";
import { MAX_BYTES, MAX_CHARACTERS } from "@/lib/comments/rules";
import { getCalm } from "@/lib/moderation/crowd-read";
import { PAGE } from "./requests";
import { Thread } from "./thread";

/**
 * The first comments are part of the page's own HTML; the rest is asked for by the reader's browser. The article comes
 * first there: an Activity is brought to life after it, and by itself.
 */
export async function Comments({ articleNumber }: { articleNumber: number }) {
  const [closed, calmUntil] = await Promise.all([getClosing(articleNumber), getCalm(articleNumber)]);
  const isCalm = calmUntil !== null;
  const order = isCalm ? "newest" : "best";
  const [first, picks, pulse] = await Promise.all([listComments({ articleNumber, sort: order, limit: PAGE }), listPicks(articleNumber), getPulse(articleNumber)]);
  return (
    <section id="comments" aria-labelledby="comments-heading" data-nosnippet className="mt-13 scroll-mt-6 border-t-2 border-rule-strong pt-4.5 print:hidden">
      <Activity>
        <Thread
          {...{ articleNumber, closed, isCalm, order, picks }}
          comments={first.comments}
          pulse={{ total: first.total, newest: pulse?.newest ?? null }}
          hasMore={first.next !== null}
          rules={
            <ul className="mx-0.5 mt-3 mb-6.5 list-disc pl-4 text-[13px] leading-[1.65] text-ink-3">
              <li>
                {MAX_CHARACTERS}자({MAX_BYTES}byte)까지 쓸 수 있습니다. 한글은 2byte, 영문과 숫자는 1byte로 셉니다.
              </li>
              <li>다른 사람의 권리를 침해하거나 명예를 훼손한 댓글은 법에 따라 책임을 질 수 있습니다.</li>
              <li>욕설과 인신공격은 운영자가 판단해 삭제합니다.</li>
            </ul>
          }
        />
      </Activity>
      <noscript>
        <p className="mt-5 flex gap-5 text-[14px] text-ink-2">
          {first.next && (
            <a href={`/articles/${articleNumber}/comment?cursor=${first.next}#others`} className="underline underline-offset-4">
              댓글 더 보기
            </a>
          )}
          <a href={`/articles/${articleNumber}/comment`} className="underline underline-offset-4">
            내 댓글 보기와 삭제
          </a>
        </p>
      </noscript>
    </section>
  );
}
