"use client";
import { useState } from "react";
import { publishArticle, withdrawArticle } from "@/lib/articles/actions";
import type { ArticleStatus } from "@/lib/articles/rules";
import type { DraftStore } from "./draft-store";

type Published = { status: ArticleStatus; publishedVersion: number | null };

/** Publication and withdrawal of the article on the screen. Each resolves to a sentence that says what stood in the way, or null. */
export function usePublication(store: DraftStore, start: Published) {
  const [state, setState] = useState<Published>(start);
  const [news, setNews] = useState("");

  const publish = async (): Promise<string | null> => {
    // the first save gives the number; a stale one must be settled by the writer
    await store.flush();
    const { saved, save } = store.get();
    if (saved.number === null || save.kind === "stale") return save.kind === "failed" ? save.refusal.message : "먼저 저장 문제를 풀어 주세요.";
    const answer = await store.submit(({ number, version }, content) =>
      publishArticle({ number: number ?? saved.number, baseVersion: version, content }),
    );
    if (!answer.ok) return answer.message;
    setState({ status: "published", publishedVersion: answer.value.version });
    setNews(state.status === "published" ? "고친 내용을 발행했습니다." : "발행했습니다.");
    return null;
  };

  const withdraw = async (reason: string): Promise<string | null> => {
    const answer = await withdrawArticle({ number: store.get().saved.number, reason }).catch(() => null);
    if (!answer) return "서버에 닿지 못했습니다. 잠시 뒤 다시 시도해 주세요.";
    if (!answer.ok) return answer.message;
    setState((now) => ({ ...now, status: "withdrawn" }));
    setNews("기사를 철회했습니다.");
    return null;
  };

  return { ...state, news, publish, withdraw };
}
