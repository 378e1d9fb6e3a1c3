"use client";
import { useSyncExternalStore } from "react";
import { stamp } from "@/lib/korean/time";
import { Button } from "./button";
import type { Copies, Copy } from "./copies";

type Props = { copies: Copies; onRestore: (copy: Copy) => void };

const WHY: Record<Copy["why"], string> = {
  unsaved: "저장하지 못해 이 기기에 보관한 글",
  stale: "다른 저장과 겹쳐 이 기기에 보관한 글",
  replaced: "되살리기 전에 있던 글",
};

/** Texts that this device still has of the article. Nothing goes unless the writer says so. */
export function CopiesBanner({ copies, onRestore }: Props) {
  const list = useSyncExternalStore(copies.subscribe, copies.offered, copies.none);
  if (list.length === 0) return null;
  return (
    <section aria-label="이 기기에 보관한 글" className="mb-5 rounded-lg border border-rule bg-mark-wash px-4 py-1.5 text-[14px]">
      <ul>
        {list.map((copy) => (
          <li key={copy.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-2 last:border-0">
            <span className="grow">
              <b className="font-semibold text-mark">{WHY[copy.why]}</b>
              <span className="block text-ink-2">
                {stamp(copy.at)} · {copy.content.title || "제목 없음"}
              </span>
            </span>
            <Button type="button" onClick={() => onRestore(copy)}>
              되살리기
            </Button>
            <Button type="button" aria-label="보관한 글 지우기" onClick={() => copies.drop(copy.id)}>
              지우기
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
