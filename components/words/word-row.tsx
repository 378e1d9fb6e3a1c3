"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { ActButton } from "@/components/desk/act-button";
import { ConfirmDialog } from "@/components/desk/confirm-dialog";
import { Link } from "@/components/desk/link";
import { reach } from "@/components/ui/reach";
import { removeWord } from "@/lib/words/actions";
import type { WordRow as Row } from "@/lib/words/read";
import { ACTS } from "@/lib/words/rules";

/** One word of the list: what it does, how often it did, and how often it was wrong. */
export function WordRow({ word: { id, word, act, note, hits, mistakes, dryUntil } }: { word: Row }) {
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const router = useRouter();
  const remove = () =>
    startTransition(async () => {
      const removed = await reach(removeWord({ id }));
      startTransition(() => {
        if (!removed.ok) return setRefusal(removed.message);
        setIsAsking(false);
        router.refresh();
      });
    });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-rule px-2 py-2">
      <p className="min-w-0">
        <b className="font-semibold">{word}</b> <span className="text-[13px] text-ink-2">{ACTS[act]}</span>
        {dryUntil && <span className="ml-2 rounded bg-mark-wash px-1.5 py-0.5 text-[12px] text-mark">시험 운영 {dryUntil.slice(5, 10).replace("-", "/")}까지</span>}
        {note && <span className="block text-[13px] text-ink-3">{note}</span>}
      </p>
      <div className="flex items-center gap-2">
        <span className="mr-1 text-[13px] text-ink-3 tabular-nums">
          {act === "allow" ? "" : `걸림 ${hits.toLocaleString("ko")} · 잘못 ${mistakes.toLocaleString("ko")}`}
        </span>
        <Link
          href={`/desk/words?id=${id}`}
          aria-label={`‘${word}’ 고치기`}
          className="inline-flex min-h-9 items-center rounded-[7px] border border-rule px-2.5 font-semibold text-ink no-underline hover:border-ink-3 pointer-coarse:min-h-11"
        >
          고치기
        </Link>
        <ActButton tone="danger" isBusy={isPending} onPress={() => setIsAsking(true)}>
          <span className="sr-only">‘{word}’ </span>지우기
        </ActButton>
      </div>
      {isAsking && (
        <ConfirmDialog title={`‘${word}’ 항목을 지울까요?`} yes="지우기" isDangerous isBusy={isPending} refusal={refusal} onYes={remove} onClose={() => setIsAsking(false)}>
          지금까지 센 걸림과 잘못의 수도 함께 없어집니다. 이미 보류된 댓글은 그대로 둡니다.
        </ConfirmDialog>
      )}
    </li>
  );
}
