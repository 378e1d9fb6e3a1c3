"use client";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { isHinted } from "@/lib/access/hint";
import { canEnterDesk, canModerate, canWrite } from "@/lib/access/permissions";
import type { Role } from "@/lib/access/role";
import { signOut } from "@/lib/accounts/actions";
import { Bell } from "./bell";
import { SignInLink } from "./sign-in-link";

type Person = { name: string; role: Role };

const item = "flex min-h-11 w-full items-center px-4 text-left text-[15px] whitespace-nowrap hover:bg-wash";

/** Asks who is here only where somebody has signed in, and again on each page: roles change. */
export function SignedInMenu() {
  const path = usePathname();
  const [person, setPerson] = useState<Person | null>(null);
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isStale = false;
    const asked: Promise<{ user?: Person }> = isHinted(document.cookie)
      ? fetch("/api/auth/session").then((response) => response.json())
      : Promise.resolve({});
    // Unreachable: whoever was here still is.
    void asked.then(({ user }) => isStale || setPerson(user ?? null)).catch(() => {});
    return () => {
      isStale = true;
    };
  }, [path]);

  async function leave() {
    await signOut();
    // A new page, so that nothing of this person is left in memory.
    location.reload();
  }

  if (!person) return <SignInLink href={path === "/" || path.startsWith("/sign-") ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`} />;
  return (
    <>
      <Bell path={path} />
      <div
        ref={root}
        className="relative"
        onBlur={({ relatedTarget }) => relatedTarget && !root.current?.contains(relatedTarget) && setOpen(false)}
        onKeyDown={({ key }) => {
          if (key !== "Escape" || !isOpen) return;
          setOpen(false);
          root.current?.querySelector("button")?.focus();
        }}
      >
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls="account-menu"
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-10 max-w-40 items-center gap-1.5 px-2 text-sm font-semibold text-ink-2 hover:text-ink"
        >
          <span className="truncate">
            {person.name}
            <span className="sr-only"> 님의 메뉴</span>
          </span>
          <svg viewBox="0 0 12 12" aria-hidden className="size-2.5 shrink-0 fill-none stroke-current stroke-[1.8]">
            <path d="m2 4 4 4 4-4" />
          </svg>
        </button>
        {isOpen && (
          <>
            <div className="fixed inset-0 z-20" onClick={() => setOpen(false)} />
            <ul
              id="account-menu"
              onClick={() => setOpen(false)}
              className="absolute right-0 z-30 mt-1 min-w-42 overflow-hidden rounded-[10px] border border-rule bg-paper py-1 text-ink shadow-lg"
            >
              <Entry href="/me">내 정보</Entry>
              {canWrite(person) && <Entry href="/desk/articles/new">기사 쓰기</Entry>}
              {canModerate(person) && <Entry href="/desk/comments">댓글 관리</Entry>}
              {canEnterDesk(person) && <Entry href="/desk">편집국</Entry>}
              <li className="border-t border-rule">
                <button type="button" onClick={() => void leave()} className={item}>
                  로그아웃
                </button>
              </li>
            </ul>
          </>
        )}
      </div>
    </>
  );
}

const Entry = ({ href, children }: { href: string; children: ReactNode }) => (
  <li>
    <a href={href} className={item}>
      {children}
    </a>
  </li>
);
