import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KeptForms } from "@/components/accounts/use-form";
import { NoticeRow } from "@/components/notices/notice-row";
import { ReadAll } from "@/components/notices/read-all";
import { ReplyMailForm } from "@/components/notices/reply-mail-form";
import { SiteFrame } from "@/components/site/site-frame";
import { getActor } from "@/lib/access/session";
import { readKeptForm } from "@/lib/form";
import { getReplyMail, listNotices } from "@/lib/notices/read";

export const instant = false;

export const metadata: Metadata = { title: "알림", robots: { index: false } };

const link = "inline-flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline";

export default async function NoticesPage({ searchParams }: { searchParams: Promise<{ cursor?: string | string[] }> }) {
  const asked = (await searchParams).cursor;
  const cursor = typeof asked === "string" ? asked : undefined;
  const actor = await getActor();
  if (!actor) redirect("/sign-in?next=/me/notices");
  const [{ notices, next }, replyMail] = await Promise.all([listNotices(actor, { cursor }), getReplyMail(actor)]);
  return (
    <SiteFrame>
      <KeptForms kept={await readKeptForm()}>
        <main id="main" className="mx-auto max-w-[680px] px-4.5 pt-9 pb-18">
          <div className="mb-2 flex min-h-11 items-center justify-between gap-4">
            <h1 className="text-[27px] font-bold tracking-[-.028em]">알림</h1>
            {notices.some(({ isRead }) => !isRead) && <ReadAll />}
          </div>
          {notices.length === 0 ? (
            <p className="border-t-2 border-rule-strong py-14 text-center text-ink-3">{cursor ? "더 오래된 알림이 없습니다." : "아직 알림이 없습니다. 답글이 달리거나 댓글이 처리되면 여기에서 알려 드립니다."}</p>
          ) : (
            <ul className="border-t-2 border-rule-strong">
              {notices.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </ul>
          )}
          <nav aria-label="쪽" className="mt-3 flex gap-5 text-[15px] font-semibold empty:hidden">
            {cursor && (
              <a href="/me/notices" className={link}>
                처음으로
              </a>
            )}
            {next && (
              <a href={`/me/notices?cursor=${next}`} className={link}>
                지난 알림 보기
              </a>
            )}
          </nav>
          <section id="mail" className="mt-10 border-t-2 border-rule-strong pt-4">
            <h2 className="mb-3 text-[20px] font-bold tracking-[-.02em]">메일로 받기</h2>
            <p className="mb-4 text-[15px] text-ink-2">이의 신청의 답과 권리침해 신고처럼 꼭 아셔야 하는 것은 이 설정과 상관없이 메일로 보내 드립니다.</p>
            <div className="max-w-[480px]">
              <ReplyMailForm initial={replyMail} />
            </div>
          </section>
        </main>
      </KeptForms>
    </SiteFrame>
  );
}
