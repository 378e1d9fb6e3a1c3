"use client";
import { useId, useState } from "react";
import { CHANGE_REASONS } from "@/lib/articles/changes";
import { LIMITS } from "@/lib/articles/rules";

type Props = { why: string; onWhy: (why: string) => void };

/** Why a published text is changed, as readers are told in the article's history. */
export function WhyField({ why, onWhy }: Props) {
  const id = useId();
  const [isOwn, setIsOwn] = useState(false);
  return (
    <fieldset className="mt-4" aria-describedby={`${id}-hint`}>
      <legend className="font-semibold">고친 사유</legend>
      <p id={`${id}-hint`} className="text-[13.5px] text-ink-2">
        독자가 보는 ‘고친 기록’에 적힙니다.
      </p>
      <div className="mt-1 flex flex-wrap gap-x-4">
        {CHANGE_REASONS.map((reason) => (
          <label key={reason} className="flex min-h-9 cursor-pointer items-center gap-1.5">
            <input
              type="radio"
              name={id}
              checked={!isOwn && why === reason}
              onChange={() => {
                setIsOwn(false);
                onWhy(reason);
              }}
              className="size-4 accent-accent"
            />
            {reason}
          </label>
        ))}
        <label className="flex min-h-9 cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name={id}
            checked={isOwn}
            onChange={() => {
              setIsOwn(true);
              onWhy("");
            }}
            className="size-4 accent-accent"
          />
          직접 쓰기
        </label>
      </div>
      {isOwn && <input autoFocus aria-label="고친 사유를 직접 쓰기" maxLength={LIMITS.reason} value={why} onChange={(event) => onWhy(event.target.value)} className="mt-1 h-9 w-full rounded-md border border-ink-3/80 bg-paper px-2.5" />}
    </fieldset>
  );
}
