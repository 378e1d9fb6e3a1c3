"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState, useTransition } from "react";
import { ConfirmDialog } from "@/components/desk/confirm-dialog";
import { reach } from "@/components/ui/reach";
import { mergeTag } from "@/lib/topics/actions";
import { withParticle } from "@/lib/korean/particle";

/** A tag with its articles, and the new name it may get: one of its own, or another tag's. */
export function TagRow({ tag, articles }: { tag: string; articles: number }) {
  const router = useRouter();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [into, setInto] = useState("");
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, startTransition] = useTransition();

  const ask = (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    if (into.trim()) setAsking(true);
  };
  const merge = () =>
    startTransition(async () => {
      const result = await reach(mergeTag({ from: tag, into, seen: articles }));
      startTransition(() => {
        setRefusal(result.ok ? null : result.message);
        if (result.ok) setAsking(false);
        router.refresh();
      });
    });

  return (
    <li className="border-b border-rule py-1.5">
      <div className="flex min-h-10 items-center justify-between gap-3">
        <a href={`/tags/${encodeURIComponent(tag)}`} className="min-w-0 font-semibold hover:underline">
          #{tag} <span className="text-[13px] font-normal text-ink-3 tabular-nums">기사 {articles.toLocaleString("ko")}건</span>
        </a>
        <button type="button" aria-expanded={isOpen} aria-label={`#${tag} 이름 바꾸기·합치기`} onClick={() => setOpen(!isOpen)} className="min-h-9 shrink-0 cursor-pointer rounded-[7px] border border-rule px-3 hover:border-ink-3 pointer-coarse:min-h-11">
          이름 바꾸기·합치기
        </button>
      </div>
      {isOpen && (
        <form onSubmit={ask} className="flex flex-wrap items-center gap-2 py-2">
          <label htmlFor={id} className="text-[13px] font-semibold text-ink-2">
            새 이름
          </label>
          <input id={id} autoFocus value={into} onChange={(event) => setInto(event.target.value)} className="min-h-10 w-56 rounded-[7px] border border-ink-3 bg-paper px-2.5 pointer-coarse:min-h-11" />
          <button className="min-h-10 cursor-pointer rounded-[7px] bg-accent px-4 font-semibold text-paper pointer-coarse:min-h-11">바꾸기</button>
          <span className="basis-full text-[13px] text-ink-3">이미 있는 태그의 이름을 적으면 그 태그에 합칩니다.</span>
        </form>
      )}
      {isAsking && (
        <ConfirmDialog title={`${withParticle(tag, "을/를")} 바꿀까요?`} yes="바꾸기" isBusy={isBusy} refusal={refusal} onYes={merge} onClose={() => setAsking(false)}>
          새 이름은 ‘{into.trim()}’입니다. 기사 {articles.toLocaleString("ko")}건의 태그가 바뀌고, 옛 주소는 새 주소로 이어집니다. ‘바꾼 이름’에서 되돌릴 수 있습니다.
        </ConfirmDialog>
      )}
    </li>
  );
}
