"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { reach } from "@/components/ui/reach";
import { stamp } from "@/lib/korean/time";
import { unmergeTag } from "@/lib/topics/actions";

type Props = { tag: string; into: string; at: string; articles: number };

/** A name that a tag had, with the way back to it. */
export function AliasRow({ tag, into, at, articles }: Props) {
  const router = useRouter();
  const [refusal, setRefusal] = useState("");
  const [isBusy, startTransition] = useTransition();
  const undo = () =>
    startTransition(async () => {
      const result = await reach(unmergeTag({ tag }));
      startTransition(() => {
        setRefusal(result.ok ? "" : result.message);
        router.refresh();
      });
    });
  return (
    <li className="flex min-h-12 items-center justify-between gap-3 border-b border-rule py-1.5">
      <span className="min-w-0">
        #{tag} → <b className="font-semibold">#{into}</b>
        <span className="block text-[13px] text-ink-3 tabular-nums">
          {stamp(at).slice(0, 16)} · 기사 {articles.toLocaleString("ko")}건
        </span>
        <span role="alert" className="text-danger empty:hidden">
          {refusal}
        </span>
      </span>
      <button type="button" aria-disabled={isBusy} aria-label={`#${tag} 되돌리기`} onClick={() => !isBusy && undo()} className="min-h-9 shrink-0 cursor-pointer rounded-[7px] border border-rule px-3 hover:border-ink-3 aria-disabled:opacity-55 pointer-coarse:min-h-11">
        되돌리기
      </button>
    </li>
  );
}
