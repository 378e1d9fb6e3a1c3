import type { Metadata } from "next";
import { cookies } from "next/headers";
import { StillList } from "@/components/comments/still-list";
import { PlainComposer } from "@/components/comments/plain-composer";
import { PlainReport } from "@/components/comments/plain-report";
import { OwnComments } from "@/components/comments/own-comments";
import { Missing } from "@/components/site/missing";
import { SiteFrame } from "@/components/site/site-frame";
import { getActor } from "@/lib/access/session";
import { getArticle } from "@/lib/articles/read";
import { readNumber } from "@/lib/articles/rules";
import { getClosing } from "@/lib/comments/closing-read";
import { KEPT_COOKIE, keptPage, readKept } from "@/lib/comments/kept";
import { listOwnComments } from "@/lib/comments/marks-read";
import { listCommentsNow } from "@/lib/comments/read";
import { SORTS } from "@/lib/comments/rules";
import { readCursor } from "@/lib/comments/thread";

// A refused form has to find its text in the first answer, for browsers without JavaScript.
export const instant = false;

export const metadata: Metadata = { title: "댓글", robots: { index: false } };

const PAGE = 20;

/** Comments for a browser without JavaScript: the box with what was refused, one's own, and those beyond the article's page. */
export default async function CommentPage({ params, searchParams }: PageProps<"/articles/[number]/comment">) {
  const number = readNumber((await params).number);
  const article = number === null ? null : await getArticle(number);
  if (!article) return <Missing />;
  const { cursor, held } = await searchParams;
  const [actor, jar, closed, others] = await Promise.all([getActor(), cookies(), getClosing(article.number), listOthers(article.number, cursor)]);
  const kept = readKept(jar.get(KEPT_COOKIE)?.value);
  const wasSignedOut = kept?.code === "sign-in-required";
  const own = await listOwnComments(actor, article.number);
  return (
    <SiteFrame section={article.topSection.slug}>
      <main id="main" className="mx-auto max-w-[716px] px-4.5 py-9">
        <p className="mb-1 text-sm text-ink-3">댓글</p>
        <h1 className="mb-6 text-[24px] leading-snug font-bold tracking-[-.02em]">
          <a href={`/articles/${article.number}`} className="hover:underline">
            {article.title}
          </a>
        </h1>
        {kept && !(wasSignedOut && actor) && (
          <p role="alert" className="mb-5 rounded-md bg-danger-wash px-4 py-3 text-[15px] text-danger">
            {kept.message}
          </p>
        )}
        {kept && wasSignedOut && actor && (
          <p role="status" className="mb-5 rounded-md bg-accent-wash px-4 py-3 text-[15px] text-accent">
            로그인하셨습니다. 쓰시던 글을 확인하고 보내 주세요.
          </p>
        )}
        {held !== undefined && own.some(({ status }) => status === "held") && (
          <p role="status" className="mb-5 rounded-md bg-accent-wash px-4 py-3 text-[15px] text-accent">
            등록했습니다. 운영자가 확인한 뒤 공개됩니다.
          </p>
        )}
        {!actor && (
          <p className="mb-5 text-[15px]">
            <a href={`/sign-in?next=${encodeURIComponent(keptPage(article.number))}`} className="font-semibold text-accent underline underline-offset-4">
              로그인하고 계속하기
            </a>
          </p>
        )}
        {kept?.door === "report" && kept.id ? (
          <PlainReport id={kept.id} reason={kept.fields.reason} note={kept.fields.note} />
        ) : closed === null ? (
          <PlainComposer articleNumber={article.number} parentId={kept?.fields.parentId} body={kept?.fields.body ?? ""} isRefused={kept?.door === "comment" && !wasSignedOut} />
        ) : (
          <ClosedText why={closed} body={kept?.fields.body} />
        )}
        {own.length > 0 && <OwnComments comments={own} />}
        {others && (
          <section id="others" aria-labelledby="others-heading" className="mt-10 border-t-2 border-rule-strong pt-4">
            <h2 id="others-heading" className="text-[17px] font-bold">
              이어지는 댓글
            </h2>
            <StillList articleNumber={article.number} comments={others.comments} isOpen={closed === null} isCalm={false} />
            {others.next && (
              <p className="mt-5 text-[15px]">
                <a href={`${keptPage(article.number)}?cursor=${others.next}#others`} className="font-semibold underline underline-offset-4">
                  댓글 더 보기
                </a>
              </p>
            )}
          </section>
        )}
        <p className="mt-8 text-[15px]">
          <a href={`/articles/${article.number}#comments`} className="text-ink-2 underline underline-offset-4">
            기사로 돌아가기
          </a>
        </p>
      </main>
    </SiteFrame>
  );
}

function listOthers(articleNumber: number, cursor: string | string[] | undefined) {
  const after = typeof cursor === "string" ? cursor : "";
  const sort = SORTS.find((each) => readCursor(after, each));
  return sort ? listCommentsNow({ articleNumber, sort, cursor: after, limit: PAGE }) : null;
}

/** Commenting closed while somebody wrote: their words are still theirs. */
function ClosedText({ why, body }: { why: string; body: string | undefined }) {
  return (
    <>
      <p className="text-[15px] text-ink-2">{why}</p>
      {body && <textarea readOnly rows={5} defaultValue={body} aria-label="쓰시던 글" className="mt-3 w-full rounded-md border border-rule bg-wash px-4 py-3 text-base" />}
    </>
  );
}
