"use client";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { isHinted } from "@/lib/access/hint";
import type { CommentView, Sort } from "@/lib/comments/rules";
import { draftedReplies, keepPosted, readPosted } from "./drafts";
import { call } from "./requests";
import { append, change, find, type Kind, place, type Thread, withdraw } from "./thread-state";

type Marks = { reactions: Record<string, Kind>; own: string[]; reported: string[]; held: CommentView[] };

const NO_MARKS: Marks = { reactions: {}, own: [], reported: [], held: [] };
/** Pages to look through for a comment that the address names. */
const SEARCHED_PAGES = 10;

const never = () => () => {};

const load = (articleNumber: number, sort: Sort, cursor?: string) =>
  call<Thread>(`/api/articles/${articleNumber}/comments?${new URLSearchParams({ sort, limit: "20", ...(cursor && { cursor }) })}`);

/** One reader before one article's comments: the public ones, their own marks on them, and what they do. */
export function useReading(articleNumber: number, first: Thread) {
  const [thread, setThread] = useState(first);
  const [sort, setSort] = useState<Sort>("best");
  const [marks, setMarks] = useState(NO_MARKS);
  const [isLoading, setLoading] = useState(false);
  const [said, say] = useState("");
  const toFocus = useRef<string | null>(null);
  const isSignedIn = useSyncExternalStore(never, () => isHinted(document.cookie), () => false);
  const drafted = useSyncExternalStore(never, () => draftedReplies(articleNumber), () => "");

  useEffect(() => {
    if (!isSignedIn) return;
    let isStale = false;
    void call<Marks>(`/api/articles/${articleNumber}/marks`).then((result) => {
      if (isStale || !result.ok) return;
      const posted = readPosted(articleNumber, Date.now()).filter(({ id }) => result.value.own.includes(id));
      setMarks(result.value);
      setThread((now) => [...result.value.held, ...posted].reduce(place, now));
    });
    return () => {
      isStale = true;
    };
  }, [articleNumber, isSignedIn]);

  useEffect(() => {
    const id = /^#comment-(.+)$/.exec(location.hash)?.[1];
    if (!id || find(first.comments, id)) return;
    let isStale = false;
    void search(articleNumber, first, id).then((found) => {
      if (isStale || !found) return;
      toFocus.current = id;
      setThread((now) => ({ ...found, comments: append(found, now).comments }));
    });
    return () => {
      isStale = true;
    };
  }, [articleNumber, first]);

  useEffect(() => {
    if (!toFocus.current) return;
    document.getElementById(`comment-${toFocus.current}`)?.focus();
    toFocus.current = null;
  });

  async function show(asked: Sort, cursor?: string) {
    if (isLoading) return;
    setLoading(true);
    const result = await load(articleNumber, asked, cursor);
    setLoading(false);
    if (!result.ok) return say(result.message);
    const next = cursor ? append(thread, result.value) : result.value;
    setThread(next);
    setSort(asked);
    if (!cursor) return say(`댓글 ${next.comments.length}개를 다시 정렬했습니다.`);
    toFocus.current = next.comments[thread.comments.length]?.id ?? null;
    say(`댓글 ${next.comments.length - thread.comments.length}개를 더 불러왔습니다.`);
  }

  function take(comment: CommentView) {
    toFocus.current = comment.id;
    setThread((now) => place(now, comment));
    setMarks((now) => ({ ...now, own: [...now.own, comment.id] }));
    keepPosted(articleNumber, [...readPosted(articleNumber, Date.now()), comment]);
    say(comment.status === "held" ? "등록했습니다. 운영자가 확인한 뒤 공개됩니다." : "등록했습니다.");
  }

  function react({ id, likes, dislikes }: CommentView, chosen: Kind | null) {
    setThread((now) => ({ ...now, comments: change(now.comments, id, (kept) => ({ ...kept, likes, dislikes })) }));
    setMarks((now) => {
      const { [id]: _, ...others } = now.reactions;
      return { ...now, reactions: chosen ? { ...others, [id]: chosen } : others };
    });
  }

  function report(id: string, words: string) {
    setMarks((now) => ({ ...now, reported: [...now.reported, id] }));
    say(words);
  }

  function remove(id: string) {
    toFocus.current = id;
    setThread((now) => withdraw(now, id));
    keepPosted(articleNumber, readPosted(articleNumber, Date.now()).filter((kept) => kept.id !== id));
    say("댓글을 삭제했습니다.");
  }

  return { thread, sort, isLoading, said, isSignedIn, drafted, marks: isSignedIn ? marks : NO_MARKS, acts: { show, take, react, report, remove } };
}

export type Reading = ReturnType<typeof useReading>;

/** The pages up to the one that has the comment; null when none of them has. */
async function search(articleNumber: number, first: Thread, id: string): Promise<Thread | null> {
  let found = first;
  for (let page = 0; page < SEARCHED_PAGES && found.next; page++) {
    const result = await load(articleNumber, "best", found.next);
    if (!result.ok) return null;
    found = append(found, result.value);
    if (find(found.comments, id)) return found;
  }
  return null;
}
