import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { PlainComposer } from "@/components/comments/plain-composer";
import { PlainReport } from "@/components/comments/plain-report";
import { OwnComments } from "@/components/comments/own-comments";
import { SiteFrame } from "@/components/site/site-frame";
import { getActor } from "@/lib/access/session";
import { getArticle } from "@/lib/articles/read";
import { readNumber } from "@/lib/articles/rules";
import { KEPT_COOKIE, keptPage, readKept } from "@/lib/comments/kept";
import { listOwnComments } from "@/lib/comments/marks-read";

// A refused form has to find its text in the first answer, for browsers without JavaScript.
export const instant = false;

export const metadata: Metadata = { title: "댓글 쓰기", robots: { index: false } };

export default async function CommentPage({ params }: PageProps<"/articles/[number]/comment">) {
  const number = readNumber((await params).number);
  const article = number === null ? null : await getArticle(number);
  if (!article) notFound();
  const [actor, jar] = await Promise.all([getActor(), cookies()]);
  const kept = readKept(jar.get(KEPT_COOKIE)?.value);
  const wasSignedOut = kept?.code === "sign-in-required";
  const own = await listOwnComments(actor, article.number);
  return (
    <SiteFrame section={article.topSection.slug}>
      <main id="main" className="mx-auto max-w-[716px] px-4.5 py-9">
        <p className="mb-1 text-sm text-ink-3">댓글</p>
        <h1 className="mb-6 text-[22px] leading-snug font-bold tracking-[-.02em]">
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
        {!actor && (
          <p className="mb-5 text-[15px]">
            <a href={`/sign-in?next=${encodeURIComponent(keptPage(article.number))}`} className="font-semibold text-accent underline underline-offset-4">
              로그인하고 계속하기
            </a>
          </p>
        )}
        {kept?.door === "report" && kept.id ? (
          <PlainReport id={kept.id} reason={kept.fields.reason} note={kept.fields.note} />
        ) : article.commenting ? (
          <PlainComposer articleNumber={article.number} parentId={kept?.fields.parentId} body={kept?.fields.body ?? ""} isRefused={kept?.door === "comment" && !wasSignedOut} />
        ) : (
          <ClosedText body={kept?.fields.body} />
        )}
        {own.length > 0 && <OwnComments comments={own} />}
        <p className="mt-8 text-[15px]">
          <a href={`/articles/${article.number}#comments`} className="text-ink-2 underline underline-offset-4">
            기사로 돌아가기
          </a>
        </p>
      </main>
    </SiteFrame>
  );
}

/** Commenting closed while somebody wrote: their words are still theirs. */
function ClosedText({ body }: { body: string | undefined }) {
  return (
    <>
      <p className="text-[15px] text-ink-2">이 기사에는 댓글을 쓸 수 없습니다.</p>
      {body && <textarea readOnly rows={5} defaultValue={body} aria-label="쓰시던 글" className="mt-3 w-full rounded-md border border-rule bg-wash px-4 py-3 text-base" />}
    </>
  );
}
