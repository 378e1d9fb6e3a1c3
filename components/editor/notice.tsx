import type { ReactNode } from "react";

export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="rounded-[9px] border border-rule px-5 py-12 text-center">
      <h2 className="text-[16px] font-bold">{title}</h2>
      <p className="mt-2 text-ink-2">{children}</p>
    </div>
  );
}
