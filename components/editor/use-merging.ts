"use client";
import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { ArticleContent } from "@/lib/articles/schema";
import type { Copy } from "./copies";
import { toDocument } from "./document";
import type { MergeJob, Theirs } from "./merge-dialog";
import { isTheirs, judgeRestoration, mergeOfScreen, onStale } from "./merge-start";
import { waitingFor } from "./photo-node";
import { copyOf, goOnWith, type WritingDesk } from "./writing-desk";

type Given = { desk: WritingDesk; editor: Editor | null; tell: (news: string) => void };

const NO_ROOM = "지금 쓰던 글을 이 기기에 보관할 자리가 없어 바꾸지 않았습니다. 글을 복사해 두거나, 보관한 글을 지운 뒤 다시 시도해 주세요.";

/** All that puts another text in the place of the one on the screen: a merge, a copy brought back, what the newsroom has. */
export function useMerging({ desk, editor, tell }: Given) {
  const { store, copies, shelf } = desk;
  const [job, setJob] = useState<MergeJob | null>(null);
  useEffect(() => onStale(store, () => setJob(mergeOfScreen(store))), [store]);

  const restore = async (copy: Copy) => {
    const judged = await judgeRestoration(store, copy);
    if (judged.kind === "refused") return tell(judged.message);
    const refusal = waitingFor(editor, "되살려");
    if (refusal) return tell(refusal);
    shelf.add(copy.photos);
    if (judged.kind === "merge") return setJob(judged.job);
    if (!copies.put(copyOf("replaced", store.get().content, shelf))) return tell(NO_ROOM);
    copies.drop(copy.id);
    goOnWith(desk, copy);
    store.change(copy.content);
    editor?.commands.setContent(toDocument(copy.content.body));
  };
  const takeOther = () => {
    const refusal = waitingFor(editor, "저쪽 글을 불러와");
    if (refusal) return tell(refusal);
    if (!copies.put(copyOf("stale", store.get().content, shelf))) return tell(NO_ROOM);
    store.surrender();
    window.location.reload();
  };
  const finish = async ({ version, savedAt, content: theirs, photos }: Theirs, merged: ArticleContent) => {
    const refusal = waitingFor(editor, "합쳐");
    if (refusal) return refusal;
    shelf.add(photos);
    const result = isTheirs(merged, theirs) ? theirs : merged;
    editor?.commands.setContent(toDocument(result.body), { emitUpdate: false });
    await store.rebase({ number: store.get().saved.number, version, savedAt }, theirs, result);
    if (job?.copyId) copies.drop(job.copyId);
    return null;
  };
  const renew = async () => {
    const refusal = waitingFor(editor, "새로 보아");
    if (refusal) return tell(refusal);
    if (await store.flush()) return window.location.reload();
    const { save } = store.get();
    // without a server there is nothing new to see
    if (save.kind !== "failed" || save.refusal.code !== "unavailable") takeOther();
  };
  return { job, begin: () => setJob(mergeOfScreen(store)), close: () => setJob(null), finish, restore, takeOther, renew };
}
