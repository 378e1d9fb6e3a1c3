import type { ReactNode } from "react";
import { SiteFrame } from "./site-frame";

/** A page of plain text: about, policies. */
export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <SiteFrame>
      <main id="main" className="wrap pt-9 pb-18">
        <div className="mx-auto max-w-[680px]">
          <h1 className="mb-6 border-b border-rule pb-4 text-[30px] leading-tight font-extrabold tracking-[-.035em]">{title}</h1>
          <div className="grid gap-4 text-[17px] leading-[1.8] [&_a]:underline [&_a]:decoration-accent/55 [&_a]:underline-offset-4 [&_h2]:mt-5 [&_h2]:text-[20px] [&_h2]:font-bold [&_h2]:tracking-[-.02em] [&_li]:mb-1 [&_ol]:list-decimal [&_ol]:pl-5.5 [&_ul]:list-disc [&_ul]:pl-5">
            {children}
          </div>
        </div>
      </main>
    </SiteFrame>
  );
}
