"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { reach } from "@/components/ui/reach";
import { calmArticle, releaseArticle } from "@/lib/moderation/actions";
import type { CrowdView } from "@/lib/moderation/crowd-read";
import { stamp } from "@/lib/korean/time";
import { ActButton } from "./act-button";
import { Link } from "./link";

/** Articles that a sudden crowd has come to, and the switch that calms them. */
export function CrowdAlerts({ crowds }: { crowds: CrowdView[] }) {
  return (
    <div role="status" className="empty:hidden">
      {crowds.length > 0 && (
        <ul aria-label="댓글이 몰린 기사" className="mb-3 grid gap-2">
          {crowds.map((crowd) => (
            <CrowdAlert key={crowd.id} crowd={crowd} />
          ))}
        </ul>
      )}
    </div>
  );
}

function CrowdAlert({ crowd: { id, comments, startedAt, calmUntil, article } }: { crowd: CrowdView }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  const ask = async (change: typeof calmArticle) => {
    setBusy(true);
    const answer = await reach(change({ crowdId: id }));
    setBusy(false);
    setRefusal(answer.ok ? null : answer.message);
    router.refresh();
  };

  return (
    <li className="rounded-lg bg-mark-wash px-4 py-3 text-mark">
      <p>
        <b className="font-semibold">{calmUntil ? "진정 중" : "갑자기 몰림"}</b> ·{" "}
        <Link href={`/articles/${article.number}#comments`} className="font-semibold underline underline-offset-2">
          {article.title}
        </Link>
      </p>
      <p className="mt-0.5 text-[13.5px]">
        {calmUntil
          ? `${stamp(calmUntil).slice(5, 16)}까지 최신순으로 보이고 공감을 받지 않습니다. 그 시각에 저절로 풀립니다.`
          : `${stamp(startedAt).slice(5, 16)}에 짧은 시간 동안 댓글 ${comments.toLocaleString("ko")}개가 올라왔습니다. 평소보다 훨씬 많습니다.`}
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {!calmUntil && (
          <ActButton isBusy={isBusy} onPress={() => ask(calmArticle)}>
            최신순으로 바꾸고 공감 멈추기
          </ActButton>
        )}
        <ActButton isBusy={isBusy} onPress={() => ask(releaseArticle)}>
          {calmUntil ? "지금 풀기" : "알림 닫기"}
        </ActButton>
      </div>
      <p role="alert" className="mt-2 text-[13.5px] text-danger empty:hidden">
        {refusal}
      </p>
    </li>
  );
}
