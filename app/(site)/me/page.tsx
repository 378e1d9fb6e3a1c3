import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { DeletionForm } from "@/components/accounts/deletion-form";
import { MuteList } from "@/components/accounts/mute-list";
import { OwnHistory } from "@/components/accounts/own-history";
import { PasswordForm } from "@/components/accounts/password-form";
import { RenameForm } from "@/components/accounts/rename-form";
import { SessionForm } from "@/components/accounts/session-form";
import { KeptForms } from "@/components/accounts/use-form";
import { DeskEmail } from "@/components/site/desk-email";
import { SiteFrame } from "@/components/site/site-frame";
import { ROLE_NAMES } from "@/lib/access/role";
import { getActor } from "@/lib/access/session";
import { getSelf } from "@/lib/accounts/read";
import { countHistory, listHistory } from "@/lib/comments/history-read";
import { readKeptForm } from "@/lib/form";
import { longDate } from "@/lib/korean/time";
import { listMutes } from "@/lib/mutes/read";

export const instant = false;

export const metadata: Metadata = { title: "내 정보", robots: { index: false } };

/** Comments shown here; the rest has a page of its own. */
const LATEST = 3;

export default async function MePage() {
  const actor = await getActor();
  if (!actor) redirect("/sign-in?next=/me");
  const now = new Date();
  const [self, { comments }, counts, mutes] = await Promise.all([getSelf(actor, now), listHistory(actor, {}, now), countHistory(actor), listMutes(actor)]);
  const commentCount = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <SiteFrame>
      <KeptForms kept={await readKeptForm()}>
        <main id="main" className="mx-auto max-w-[680px] px-4.5 pt-9 pb-18">
          <h1 className="text-[27px] font-bold tracking-[-.028em]">{self.name}</h1>
          <p className="mt-1.5 mb-9 text-[15px] text-ink-3">
            {ROLE_NAMES[self.role]} · {self.email} · {longDate(self.joinedAt)} 가입
          </p>
          <Part title={`내 댓글 ${commentCount}`}>
            {commentCount === 0 ? <p className="text-[15px] text-ink-2">아직 쓴 댓글이 없습니다.</p> : <OwnHistory comments={comments.slice(0, LATEST)} />}
            {commentCount > 0 && (
              <a href="/me/comments" className="mt-4 inline-flex min-h-11 items-center rounded-lg border border-rule px-5 font-semibold hover:bg-wash">
                내 댓글 모두 보기
              </a>
            )}
          </Part>
          <Part title="차단한 사람">
            <MuteList mutes={mutes} />
          </Part>
          <Part title="알림">
            <a href="/me/notices" className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
              알림 보기, 메일로 받기 설정
            </a>
          </Part>
          <Part title="닉네임">
            <Narrow>
              <RenameForm name={self.name} />
            </Narrow>
          </Part>
          <Part title="비밀번호">
            <Narrow>
              <PasswordForm email={self.email} />
            </Narrow>
          </Part>
          <Part title="로그인한 기기">
            <Narrow>
              <SessionForm count={self.sessionCount} />
            </Narrow>
          </Part>
          <Part title="내 정보 내려받기">
            <p className="mb-2 text-[15px] text-ink-2">
              만파가 가지고 있는 내 정보와 설정, 댓글, 공감, 신고, 이의, 알림, 편지를 파일 하나(JSON)로 드립니다.
            </p>
            <p className="mb-4 text-[15px] text-ink-2">
              삭제되고 봉인된 댓글의 글은 법적 분쟁에 대비해 따로 두고 평소에는 아무도 열지 않으므로 들어 있지 않습니다. 권리침해 신고는 계정과 이어 두지
              않으므로, 그 내용이 필요하면 <DeskEmail />로 요청해 주세요.
            </p>
            <a href="/me/export" download className="inline-flex min-h-11 items-center rounded-lg border border-rule px-5 font-semibold hover:bg-wash">
              내려받기
            </a>
          </Part>
          <Part title="탈퇴">
            <p className="mb-5 text-[15px] text-ink-2">
              이메일과 닉네임, 쓴 댓글의 내용을 지웁니다. 달린 답글은 남고, 운영 원칙에 따라 이미 삭제된 댓글의 기록도 남습니다. 되돌릴 수 없습니다.
            </p>
            <Narrow>
              <DeletionForm />
            </Narrow>
          </Part>
        </main>
      </KeptForms>
    </SiteFrame>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-9 border-t-2 border-rule-strong pt-4">
      <h2 className="mb-4 text-[20px] font-bold tracking-[-.02em]">{title}</h2>
      {children}
    </section>
  );
}

const Narrow = ({ children }: { children: ReactNode }) => <div className="max-w-[400px]">{children}</div>;
