"use client";
import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "./link";

export function SideLink({ href, count, children }: { href: string; count?: number; children: ReactNode }) {
  const path = usePathname();
  const isCurrent = path === href || path.startsWith(`${href}/`);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!isCurrent || !link.current) return;
    // on narrow screens the menu is a row wider than the screen
    const [here, menu] = [link.current, link.current.closest("nav")];
    const [{ left, width }, row] = [here.getBoundingClientRect(), menu?.getBoundingClientRect()];
    if (menu && row) menu.scrollLeft += left + width / 2 - (row.left + row.width / 2);
  }, [isCurrent]);
  return (
    <Link
      ref={link}
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      className="flex min-h-10 shrink-0 items-center justify-between gap-2 rounded-[7px] px-2.5 py-1.5 font-semibold text-ink-2 no-underline hover:text-ink aria-[current=page]:bg-accent-wash aria-[current=page]:text-accent"
    >
      <Pending>{children}</Pending>
      {count ? (
        <span className="tabular-nums" aria-label={`처리할 것 ${count}건`}>
          {count}
        </span>
      ) : null}
    </Link>
  );
}

function Pending({ children }: { children: ReactNode }) {
  return <span className={useLinkStatus().pending ? "opacity-60" : undefined}>{children}</span>;
}
