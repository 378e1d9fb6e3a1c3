"use client";
import { useState } from "react";
import { reach } from "@/components/ui/reach";
import { showChanges } from "@/lib/corrections/actions";

/** Whether readers see what was changed in this article after it went out. Holds at once. */
export function ChangesSwitch({ number, shows: start }: { number: number; shows: boolean }) {
  const [shows, setShows] = useState(start);
  const [refusal, setRefusal] = useState("");
  const [isRunning, setIsRunning] = useState(false);
  const turn = async (next: boolean) => {
    setIsRunning(true);
    setShows(next);
    const answer = await reach(showChanges({ number, shows: next }));
    setIsRunning(false);
    setRefusal(answer.ok ? "" : answer.message);
    setShows(answer.ok ? answer.value.shows : !next);
  };
  return (
    <section aria-labelledby="changes-heading" className="mt-5 border-t border-rule pt-4">
      <h3 id="changes-heading" className="font-semibold">
        고친 기록
      </h3>
      <label className="mt-1 flex min-h-8 cursor-pointer items-center gap-2.5 pointer-coarse:min-h-11">
        <input type="checkbox" checked={shows} aria-disabled={isRunning} onChange={({ target }) => !isRunning && void turn(target.checked)} className="size-4 accent-accent" />
        독자에게 보이기
      </label>
      <p aria-live="polite" className="text-[13px] text-ink-3">
        {isRunning ? "바꾸는 중입니다." : shows ? "발행한 뒤 고친 곳과 사유를 독자가 볼 수 있습니다." : "독자에게 보이지 않습니다. 닫은 일은 기록에 남습니다."}
      </p>
      <p role="alert" className="mt-1 text-[13px] text-danger empty:hidden">
        {refusal}
      </p>
    </section>
  );
}
