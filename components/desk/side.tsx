import type { ReactNode } from "react";
import { canAdminister, canEditNewsroom, canModerate, canWrite } from "@/lib/access/permissions";
import { type Actor, ROLE_NAMES } from "@/lib/access/role";
import { DeskBell } from "./desk-bell";
import { Link } from "./link";
import { SideLink } from "./side-link";
import { SignOutButton } from "./sign-out-button";

const rule = "m-0 shrink-0 border-0 border-rule max-[959px]:mx-1 max-[959px]:h-5 max-[959px]:border-l min-[960px]:mx-2.5 min-[960px]:my-3 min-[960px]:border-t";

type Props = { actor: Actor; waiting: number; appeals: number; takedowns: number; claims: number; breaking: ReactNode };

/** The desk's navigation: a column on wide screens, a bar above the page on narrow ones. */
export function Side({ actor, waiting, appeals, takedowns, claims, breaking }: Props) {
  return (
    <header className="grid grid-cols-[auto_auto_minmax(0,1fr)] items-center border-b border-rule bg-wash px-3 text-[14.5px] min-[960px]:sticky min-[960px]:top-0 min-[960px]:flex min-[960px]:h-dvh min-[960px]:flex-col min-[960px]:items-stretch min-[960px]:overflow-y-auto min-[960px]:border-r min-[960px]:border-b-0 min-[960px]:py-4 print:hidden">
      <Link href="/" aria-label="만파 첫 화면" className="px-2.5 py-2 text-[21px] font-extrabold tracking-[-.04em] text-ink no-underline min-[960px]:pb-4">
        만파<i className="text-accent not-italic">.</i>
      </Link>
      {breaking}
      <nav
        aria-label="편집국"
        className="col-span-3 row-start-2 flex items-center gap-0.5 overflow-x-auto pb-1.5 min-[960px]:flex-col min-[960px]:items-stretch min-[960px]:overflow-visible"
      >
        {canWrite(actor) && <SideLink href="/desk/articles">기사</SideLink>}
        {canWrite(actor) && <SideLink href="/desk/photos">사진</SideLink>}
        {canModerate(actor) && (
          <>
            <SideLink href="/desk/comments" count={waiting}>
              댓글
            </SideLink>
            <SideLink href="/desk/appeals" count={appeals}>
              이의
            </SideLink>
            <SideLink href="/desk/takedowns" count={takedowns}>
              권리침해
            </SideLink>
            <SideLink href="/desk/words">금칙어</SideLink>
          </>
        )}
        {canEditNewsroom(actor) && (
          <>
            <hr className={rule} />
            <SideLink href="/desk/corrections" count={claims}>
              정정 청구
            </SideLink>
            <SideLink href="/desk/front">배치</SideLink>
            <SideLink href="/desk/tags">태그</SideLink>
            <SideLink href="/desk/sections">섹션</SideLink>
            <SideLink href="/desk/reporters">기자</SideLink>
            <SideLink href="/desk/people">인물</SideLink>
          </>
        )}
        {canAdminister(actor) && (
          <>
            <hr className={rule} />
            <SideLink href="/desk/accounts">이용자</SideLink>
            <SideLink href="/desk/log">기록</SideLink>
            <SideLink href="/desk/sealed">봉인</SideLink>
            <SideLink href="/desk/settings">설정</SideLink>
          </>
        )}
      </nav>
      <div className="col-start-3 row-start-1 flex min-w-0 items-center justify-end gap-1 min-[960px]:mt-auto min-[960px]:items-end min-[960px]:justify-between min-[960px]:pt-6">
        <p className="min-w-0 truncate px-2.5 text-[13px] leading-tight text-ink-3">
          <b className="font-semibold text-ink">{actor.name}</b> <span className="min-[960px]:block">{ROLE_NAMES[actor.role]}</span>
        </p>
        <DeskBell />
        <SignOutButton />
      </div>
    </header>
  );
}
