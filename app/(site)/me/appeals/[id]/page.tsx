import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KeptForms } from "@/components/accounts/use-form";
import { AppealForm } from "@/components/rights/appeal-form";
import { CaseQuote } from "@/components/rights/case-quote";
import { Missing } from "@/components/site/missing";
import { SiteFrame } from "@/components/site/site-frame";
import { getActor } from "@/lib/access/session";
import { REASONS } from "@/lib/comments/rules";
import { readKeptForm } from "@/lib/form";
import { longDate, stamp } from "@/lib/korean/time";
import { getOwnCase } from "@/lib/rights/read";

export const instant = false;

export const metadata: Metadata = { title: "삭제된 댓글", robots: { index: false } };

export default async function OwnAppealPage({ params }: PageProps<"/me/appeals/[id]">) {
  const { id } = await params;
  const actor = await getActor();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(`/me/appeals/${id}`)}`);
  const found = await getOwnCase(actor, id, new Date());
  if (!found) return <Missing />;
  const { appeal } = found;
  return (
    <SiteFrame>
      <main id="main" className="mx-auto max-w-[680px] px-4.5 pt-9 pb-18">
        <h1 className="mb-5 text-[27px] font-bold tracking-[-.028em]">{found.status === "removed" ? "삭제된 댓글" : found.status === "blocked" ? "임시로 가려진 댓글" : "다시 공개된 댓글"}</h1>
        <CaseQuote article={found.article} body={found.body} />
        {found.status === "removed" && (
          <p className="mt-4 text-[15px] text-ink-2">
            {found.removedAt && `${longDate(found.removedAt)}에 `}운영 원칙에 따라 삭제했습니다. {found.reason && <b className="text-ink">사유: {REASONS[found.reason]}</b>}
          </p>
        )}
        <section className="mt-9 border-t-2 border-rule-strong pt-4">
          <h2 className="mb-3 text-[20px] font-bold tracking-[-.02em]">이의 신청</h2>
          {appeal ? (
            <>
              <p role="status" className="mb-4 rounded-lg bg-accent-wash px-3.5 py-2.5 text-[15px]">
                {appeal.outcome === null && `이의를 접수했습니다. ${longDate(appeal.dueAt)}까지 답해 드립니다.`}
                {appeal.outcome === "upheld" && "다른 운영자가 검토했으나 삭제를 유지하기로 했습니다."}
                {appeal.outcome === "restored" &&
                  (found.status === "blocked" ? "이의를 받아들여 삭제를 취소했습니다. 다만 임시조치가 이어지는 동안에는 댓글이 보이지 않습니다." : "이의를 받아들여 댓글을 다시 공개했습니다.")}
              </p>
              <dl className="grid gap-3 text-[15px]">
                <div>
                  <dt className="text-ink-3">신청한 내용 · {stamp(appeal.at).slice(0, 16)}</dt>
                  <dd className="whitespace-pre-line">{appeal.text}</dd>
                </div>
                {appeal.answer && (
                  <div>
                    <dt className="text-ink-3">운영자의 답 · {appeal.decidedAt && stamp(appeal.decidedAt).slice(0, 16)}</dt>
                    <dd className="whitespace-pre-line">{appeal.answer}</dd>
                  </div>
                )}
              </dl>
            </>
          ) : found.daysLeft > 0 && found.until ? (
            <>
              <p className="mb-4 text-[15px] text-ink-2">
                {longDate(found.until)}까지 신청할 수 있습니다. <b className="text-ink">{found.daysLeft}일 남았습니다.</b>
              </p>
              <KeptForms kept={await readKeptForm()}>
                <AppealForm commentId={found.id} />
              </KeptForms>
            </>
          ) : (
            <p className="text-[15px] text-ink-2">이의를 신청할 수 있는 기간이 지났습니다.</p>
          )}
        </section>
        <p className="mt-8 text-[15px]">
          <a href="/me/notices" className="text-ink-2 underline underline-offset-4">
            알림으로 돌아가기
          </a>
        </p>
      </main>
    </SiteFrame>
  );
}
