"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Link } from "@/components/desk/link";
import { reach } from "@/components/ui/reach";
import { moveArticle } from "@/lib/articles/actions";
import type { Late } from "@/lib/articles/late-read";
import { Button } from "./button";

const EVERY = 30_000;

/** The alarm as it is now, asked for while somebody looks at the page. */
function useLate(rendered: Late | null): Late | null {
  const [live, setLive] = useState({ rendered, late: rendered });
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      if (document.hidden) return;
      const answer = await fetch("/api/desk/late", { signal: leaving.signal }).catch(() => null);
      if (!answer?.ok) return;
      const { late } = (await answer.json()) as { late: Late | null };
      if (!leaving.signal.aborted) setLive({ rendered, late });
    };
    const timer = setInterval(() => void ask(), EVERY);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [rendered]);
  // A page rendered anew knows better than an answer to the one before.
  return live.rendered === rendered ? live.late : rendered;
}

/** What should have gone out by itself and did not; and what went out late within the hour. */
export function LateAlarm({ rendered }: { rendered: Late | null }) {
  const late = useLate(rendered);
  return late && <Alarm late={late} />;
}

function Alarm({ late: { waiting, count, wentLate } }: { late: Late }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState("");
  const [running, setRunning] = useState<number | null>(null);
  const publish = async (number: number) => {
    setRunning(number);
    const answer = await reach(moveArticle({ number, move: "publish" }));
    setRunning(null);
    setRefusal(answer.ok ? "" : `${number}번 기사: ${answer.message}`);
    router.refresh();
  };
  return (
    <section aria-label="예약 경보" className="mb-6 rounded-lg border border-danger bg-danger-wash px-4 py-3">
      {count > 0 && (
        <>
          <p role="alert" className="font-semibold text-danger">
            예약한 시각이 지났는데 처리되지 않은 기사가 {count}건 있습니다.
          </p>
          <ul className="mt-2 grid gap-2">
            {waiting.map(({ number, title, minutes, isWithdrawal, gap }) => (
              <li key={number} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Link href={`/desk/articles/${number}`} className="min-w-0 font-semibold text-ink">
                  {title || "제목 없음"}
                </Link>
                <span className="text-danger">
                  {isWithdrawal ? "철회" : "발행"} {minutes}분 늦음
                </span>
                {gap && <span className="text-ink">나가지 못하는 사유: {gap}</span>}
                {!isWithdrawal && !gap && (
                  <Button type="button" disabled={running !== null} onClick={() => void publish(number)}>
                    {running === number ? "보내는 중" : "지금 발행"}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {wentLate > 0 && <p className="mt-1 text-danger first:mt-0">지난 한 시간 동안 {wentLate}건이 예약보다 1분 넘게 늦게 처리되었습니다. 서버가 멈춰 있었는지 살펴봐 주세요.</p>}
      <p role="alert" className="mt-1 text-danger empty:hidden">
        {refusal}
      </p>
    </section>
  );
}
