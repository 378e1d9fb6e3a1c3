"use client";
import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export function SideLink({ href, count, children }: { href: string; count?: number; children: ReactNode }) {
  const path = usePathname();
  const isCurrent = path === href || path.startsWith(`${href}/`);
  return (
    <Link
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
