import type { Metadata } from "next";
import { KeptForms } from "@/components/accounts/use-form";
import { TakedownForm } from "@/components/rights/takedown-form";
import { SiteFrame } from "@/components/site/site-frame";
import { REASONS } from "@/lib/comments/rules";
import { readKeptForm } from "@/lib/form";
import { ANSWER_DAYS, MAX_BLOCK_DAYS } from "@/lib/rights/rules";

// The form has to be in the first answer, for browsers without JavaScript.
export const instant = false;

export const metadata: Metadata = { title: "권리침해 신고", description: "댓글로 명예나 사생활 같은 권리를 침해당한 분이 임시조치나 삭제를 요청하는 곳입니다." };

const { defamation, privacy, copyright, attack, other } = REASONS;

export default async function TakedownPage({ searchParams }: { searchParams: Promise<{ comment?: string | string[] }> }) {
  const { comment } = await searchParams;
  return (
    <SiteFrame>
      <main id="main" className="mx-auto max-w-[680px] px-4.5 pt-9 pb-18">
        <h1 className="mb-6 border-b border-rule pb-4 text-[30px] leading-tight font-extrabold tracking-[-.035em]">권리침해 신고</h1>
        <div className="mb-9 grid gap-3.5 text-[17px] leading-[1.75]">
          <p>댓글로 명예, 사생활, 저작권 같은 권리를 침해당한 분은 「정보통신망법」 제44조의2에 따라 그 댓글을 가리거나 지워 달라고 요청할 수 있습니다.</p>
          <ol className="list-decimal pl-5.5 [&_li]:mb-1">
            <li>접수하면 번호를 이메일로 보내 드립니다. 로그인하지 않아도 됩니다.</li>
            <li>운영자가 {ANSWER_DAYS}일 안에 살펴보고 답합니다.</li>
            <li>침해인지 가리기 어려우면 {MAX_BLOCK_DAYS}일 안에서 댓글을 보이지 않게 하고, 그 자리에 까닭을 적습니다.</li>
            <li>작성자는 이의를 제기할 수 있습니다. 양쪽의 말을 살펴 다시 공개하거나 삭제하고, 결과를 양쪽에 알립니다. 따로 결정하지 않으면 기간이 끝날 때 다시 공개됩니다.</li>
          </ol>
          <p className="text-[15px] text-ink-2">
            욕설이나 광고처럼 운영 원칙에 어긋난 댓글은 댓글 아래 ‘신고’로 더 빨리 알려 주실 수 있습니다.{" "}
            <a href="/policies/comments" className="underline decoration-accent/55 underline-offset-4">
              댓글 운영 원칙
            </a>
          </p>
        </div>
        <KeptForms kept={await readKeptForm()}>
          <TakedownForm comment={typeof comment === "string" ? comment.slice(0, 500) : ""} rights={{ defamation, privacy, copyright, attack, other }} />
        </KeptForms>
      </main>
    </SiteFrame>
  );
}
