import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KeptForms } from "@/components/accounts/use-form";
import { CaseQuote } from "@/components/rights/case-quote";
import { ObjectionForm } from "@/components/rights/objection-form";
import { Missing } from "@/components/site/missing";
import { SiteFrame } from "@/components/site/site-frame";
import { getActor } from "@/lib/access/session";
import { REASONS } from "@/lib/comments/rules";
import { readKeptForm } from "@/lib/form";
import { stamp } from "@/lib/korean/time";
import { getOwnTakedown } from "@/lib/rights/read";
import { TAKEDOWN_STATUSES } from "@/lib/rights/rules";

export const instant = false;

export const metadata: Metadata = { title: "임시조치된 댓글", robots: { index: false } };

export default async function OwnTakedownPage({ params }: PageProps<"/me/takedowns/[number]">) {
  const { number } = await params;
  const actor = await getActor();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(`/me/takedowns/${number}`)}`);
  const found = await getOwnTakedown(actor, Number(number), new Date());
  if (!found) return <Missing />;
  const isHidden = found.status === "blocked" || found.status === "objected";
  return (
    <SiteFrame>
      <main id="main" className="mx-auto max-w-[680px] px-4.5 pt-9 pb-18">
        <h1 className="mb-1.5 text-[27px] font-bold tracking-[-.028em]">임시조치된 댓글</h1>
        <p className="mb-5 text-[15px] text-ink-3">
          접수번호 {found.number} · {TAKEDOWN_STATUSES[found.status]}
        </p>
        <CaseQuote article={found.article} body={found.body} />
        {isHidden && found.until && (
          <p className="mt-4 text-[15px] leading-relaxed text-ink-2">
            {REASONS[found.right]}에 관한 권리침해 신고가 들어와 「정보통신망법」 제44조의2에 따라 {stamp(found.until).slice(0, 16)}까지 가렸습니다.{" "}
            <b className="text-ink">{found.daysLeft}일 남았습니다.</b> 그때까지 따로 결정이 없으면 다시 공개됩니다.
          </p>
        )}
        <section className="mt-9 border-t-2 border-rule-strong pt-4">
          <h2 className="mb-3 text-[20px] font-bold tracking-[-.02em]">이의 제기</h2>
          {found.status === "blocked" && (
            <KeptForms kept={await readKeptForm()}>
              <ObjectionForm number={found.number} />
            </KeptForms>
          )}
          {found.status !== "blocked" && (
            <p role="status" className="mb-4 rounded-lg bg-accent-wash px-3.5 py-2.5 text-[15px]">
              {found.status === "objected" && "이의를 접수했습니다. 운영자가 양쪽의 말을 살펴 결정한 뒤 알려 드립니다."}
              {found.status === "restored" && "임시조치가 끝나 댓글을 다시 공개했습니다."}
              {found.status === "removed" && "신고를 검토한 끝에 댓글을 삭제했습니다."}
            </p>
          )}
          <dl className="grid gap-3 text-[15px]">
            {found.objection && (
              <div>
                <dt className="text-ink-3">제기한 이의</dt>
                <dd className="whitespace-pre-line">{found.objection}</dd>
              </div>
            )}
            {found.answer && (
              <div>
                <dt className="text-ink-3">운영자의 답</dt>
                <dd className="whitespace-pre-line">{found.answer}</dd>
              </div>
            )}
          </dl>
        </section>
      </main>
    </SiteFrame>
  );
}
