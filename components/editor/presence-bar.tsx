"use client";
import { type ReactNode, useState } from "react";
import { namesOf, type Presence } from "@/lib/articles/presence";
import { stamp } from "@/lib/korean/time";
import { Button } from "./button";
import { mergeWords } from "./merge-words";

type Props = {
  presence: Presence;
  /** The version on this screen, and whether it has anything of its own to save. */
  version: number;
  isUnsaved: boolean;
  /** What happened to the article elsewhere, as a sentence. */
  news: string | null;
  onTake: () => Promise<void>;
  onReload: () => Promise<void>;
};

/** Who else is writing here now. Nobody is locked out; whoever is taken over is told, and keeps the text. */
export function PresenceBar({ presence, version, isUnsaved, news, onTake, onReload }: Props) {
  const [isTaking, setIsTaking] = useState(false);
  const { others, takenBy, savedAt } = presence;
  const writing = others.filter(({ isResting }) => !isResting);
  const isBehind = presence.version > version && !isUnsaved && !news;
  const take = async () => {
    setIsTaking(true);
    await onTake();
    setIsTaking(false);
  };
  return (
    <div role="status" className="empty:hidden">
      {takenBy ? (
        <Bar tone="border-danger bg-danger-wash">
          <p className="grow basis-72">
            <b className="font-semibold">{takenBy.isSelf ? "다른 창에서 이 기사를 이어받았습니다." : `${takenBy.name} 님이 이 기사를 이어받았습니다.`}</b>{" "}
            {isUnsaved ? "쓰던 글은 이 기기에 보관했습니다." : "쓰던 글은 저장했습니다."} 지금은 읽기만 할 수 있습니다.
          </p>
          <Button type="button" disabled={isTaking} onClick={() => void take()}>
            다시 이어받기
          </Button>
        </Bar>
      ) : (
        writing.length > 0 && (
          <Bar tone="border-rule bg-mark-wash">
            <p className="grow basis-72">
              <b className="font-semibold">{namesOf(writing)}</b> 지금 이 기사를 열어 두었습니다. 함께 고쳐도 글은 사라지지 않고, 같은 단락을 고치면 저장할 때 골라서 합칩니다.
            </p>
            <Button type="button" disabled={isTaking} onClick={() => void take()}>
              이어받기
            </Button>
          </Bar>
        )
      )}
      {news && (
        <Bar tone="border-mark bg-mark-wash">
          <p className="grow basis-72">
            <b className="font-semibold">{news}</b>
            {isUnsaved && " 쓰던 글은 먼저 저장하고, 저장할 수 없으면 이 기기에 보관합니다."}
          </p>
          <Button type="button" onClick={() => void onReload()}>
            새로 보기
          </Button>
        </Bar>
      )}
      {isBehind && (
        <Bar tone="border-rule bg-mark-wash">
          <p className="grow">
            {`${mergeWords(presence).they} ${stamp(savedAt).slice(11, 16)}에 저장한 새 글이 있습니다.`}
          </p>
          <Button type="button" onClick={() => void onReload()}>
            새 글 불러오기
          </Button>
        </Bar>
      )}
    </div>
  );
}

const Bar = ({ tone, children }: { tone: string; children: ReactNode }) => (
  <div className={`mx-4 mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border px-4 py-2.5 text-[14px] min-[820px]:mx-10 ${tone}`}>{children}</div>
);
