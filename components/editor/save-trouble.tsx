"use client";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { plainBody } from "@/lib/articles/body";
import { Button } from "./button";
import type { DraftStore } from "./draft-store";

type Props = { store: DraftStore; onMerge: () => void; onTakeOther: () => void };

/** What went wrong with the last save, and what the writer can do about it. */
export function SaveTrouble({ store, onMerge, onTakeOther }: Props) {
  const { save, content } = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [copied, setCopied] = useState<"yes" | "refused" | null>(null);
  if (save.kind === "failed") {
    return (
      <Banner>
        <p className="grow">{save.refusal.message}</p>
        {save.refusal.code === "sign-in-required" && (
          <a href="/sign-in" target="_blank" rel="noopener" className="font-semibold text-accent underline underline-offset-2">
            새 창에서 로그인
          </a>
        )}
        <Button type="button" onClick={() => void store.flush()}>
          다시 저장
        </Button>
      </Banner>
    );
  }
  if (save.kind !== "stale") return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText([content.title, content.deck, plainBody(content.body)].filter(Boolean).join("\n\n"));
      setCopied("yes");
    } catch {
      // forbidden by the browser, or absent where the address is not secure
      setCopied("refused");
    }
  };
  return (
    <Banner>
      <div className="grow basis-72">
        <p className="font-semibold text-danger">그사이 다른 곳에서 이 기사를 저장했습니다.</p>
        <p className="text-ink-2">
          {save.kept
            ? "여기서 쓴 글은 이 기기에, 겹친 때까지의 글은 판 기록에 보관했습니다. 두 글을 단락마다 견주어 합칠 수 있습니다."
            : "겹친 때까지의 글은 판 기록에 보관했지만, 이 기기에는 보관하지 못했습니다. 창을 닫지 말고 두 글을 합치거나 내 글을 복사해 두세요."}
        </p>
        {copied === "refused" && <p className="text-danger">브라우저가 복사를 허락하지 않습니다. 본문에서 글을 골라 직접 복사해 주세요.</p>}
      </div>
      <Button type="button" tone="go" onClick={onMerge}>
        합치기
      </Button>
      <Button type="button" onClick={onTakeOther}>
        내 글은 보관하고 저쪽 글 불러오기
      </Button>
      <Button type="button" onClick={() => void copy()}>
        {copied === "yes" ? "복사했습니다" : "내 글을 복사하고 계속 보기"}
      </Button>
    </Banner>
  );
}

/** Over the page's foot, since the writer may be anywhere in a long text. */
const Banner = ({ children }: { children: ReactNode }) => (
  <div role="alert" className="fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-[860px] flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-danger bg-danger-wash px-4 py-3 text-[14px] shadow-lg">
    {children}
  </div>
);
