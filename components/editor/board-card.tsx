"use client";
import { useRef } from "react";
import { Link } from "@/components/desk/link";
import { Ago } from "@/components/ui/ago";
import type { DeskArticle } from "@/lib/articles/list-read";
import type { Step } from "@/lib/articles/steps";
import { stamp } from "@/lib/korean/time";
import { buttonOf } from "./list-forms";
import { StatusChips } from "./status-chips";

type Props = { article: DeskArticle; onDrag: (isOn: boolean) => void; onStep: (step: Step) => void };

export function BoardCard({ article, onDrag, onStep }: Props) {
  const { number, title, section, reporters, touchedAt, publishAt, steps, status, returned } = article;
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  const name = title || `제목 없음 ${number}`;
  return (
    <li draggable={steps.length > 0} onDragStart={(event) => (event.dataTransfer.setData("text/plain", String(number)), onDrag(true))} onDragEnd={() => onDrag(false)} className="rounded-[9px] border border-rule bg-paper p-3 text-[13.5px] shadow-sm">
      <Link href={`/desk/articles/${number}`} className="block text-[14.5px] leading-snug font-semibold text-ink underline-offset-2 hover:underline">
        {name}
      </Link>
      <p className="mt-1 text-ink-2">
        {section.name} · {reporters.map((reporter) => reporter.name).join(", ") || "기자 없음"}
      </p>
      <p className="mt-0.5 text-ink-3 tabular-nums">
        {publishAt ? <time dateTime={publishAt}>{stamp(publishAt).slice(5, 16)} 발행</time> : <Ago at={touchedAt} />}
      </p>
      {returned && (
        <div className="mt-1.5">
          <StatusChips status={status} hasUnpublishedChanges={false} returned={returned} />
          <p className="mt-1 line-clamp-3 text-ink-2">데스크: {returned.note}</p>
        </div>
      )}
      {steps.length > 0 && (
        <details
          ref={menu}
          onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || !menu.current?.open) return;
            close();
            menu.current.querySelector("summary")?.focus();
          }}
          className="mt-2"
        >
          <summary aria-label={`${name} 옮기기`} className="inline-flex min-h-8 cursor-pointer list-none items-center rounded-[7px] border border-rule px-2.5 font-semibold hover:border-ink-3 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
            옮기기 <span aria-hidden>▾</span>
          </summary>
          <ul className="mt-1 rounded-lg border border-rule py-1">
            {steps.map((step) => (
              <li key={step.move}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    onStep(step);
                  }}
                  className="block min-h-9 w-full cursor-pointer px-3 py-1.5 text-left hover:bg-wash pointer-coarse:min-h-11"
                >
                  {buttonOf(step.move)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
