"use client";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { isHinted } from "@/lib/access/hint";
import { type CommentView, judgeBody } from "@/lib/comments/rules";
import { type Refusal, SIGN_IN_REQUIRED } from "@/lib/result";
import { dropDraft, editSlot, keepDraft, newKey, readDraft } from "./drafts";
import { Meter } from "./meter";
import { call, goToSignIn } from "./requests";

type Props = {
  articleNumber: number;
  /** The comment this replies to. */
  parentId?: string;
  /** One's own comment, to be changed. */
  edited?: { id: string; body: string };
  isSignedIn: boolean;
  onPosted: (comment: CommentView) => void;
  onCancel?: () => void;
};

const never = () => () => {};

/** A real form: without JavaScript the browser posts it to the same door. */
export function CommentComposer({ articleNumber, parentId, edited, isSignedIn, onPosted, onCancel }: Props) {
  const slot = edited ? editSlot(edited.id) : parentId;
  const [typed, setTyped] = useState<string | null>(null);
  const kept = useSyncExternalStore(never, () => readDraft(articleNumber, slot).text, () => "");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = typed ?? (kept || (edited?.body ?? ""));
  const isMain = slot === undefined;
  const what = edited ? "댓글 고쳐" : parentId ? "답글" : "댓글";
  const door = `/api/articles/${articleNumber}/comments`;
  const anchor = isMain ? "write" : `comment-${edited?.id ?? parentId}`;

  useEffect(() => {
    const box = area.current;
    if (!isMain || location.hash === "#write") box?.focus();
    if (!isMain) return box?.setSelectionRange(box.value.length, box.value.length);
    // Typed before this script arrived.
    const early = box?.value;
    if (!early) return;
    setTyped((now) => now ?? early);
    if (early !== readDraft(articleNumber, slot).text) keepDraft(articleNumber, slot, { text: early, key: null });
  }, [isMain, articleNumber, slot]);

  function type(words: string) {
    setTyped(words);
    setRefusal(null);
    keepDraft(articleNumber, slot, { text: words, key: null });
  }

  async function send() {
    if (isSending) return;
    // What was typed before this script arrived may not have come in yet.
    const written = area.current?.value ?? text;
    const judged = judgeBody(written);
    if (!judged.ok) return refuse(judged);
    // The same text keeps its key, so that a second try cannot make a second comment.
    const draft = readDraft(articleNumber, slot);
    const key = (draft.text === written && draft.key) || newKey();
    keepDraft(articleNumber, slot, { text: written, key });
    if (!isHinted(document.cookie)) return goToSignIn(anchor);
    setSending(true);
    const result = await (edited
      ? call<{ comment: CommentView }>(`/api/comments/${edited.id}`, { method: "PATCH", body: { body: written } })
      : call<{ comment: CommentView }>(door, { method: "POST", body: { body: written, ...(parentId && { parentId }) }, idempotencyKey: key }));
    setSending(false);
    if (result.ok) {
      setRefusal(null);
      setTyped("");
      dropDraft(articleNumber, slot);
      return onPosted(result.value.comment);
    }
    if (result.code === SIGN_IN_REQUIRED.code) return goToSignIn(anchor);
    refuse(result);
  }

  function refuse(why: Refusal) {
    setRefusal(why);
    area.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void send();
  }

  function sendByKey(event: KeyboardEvent) {
    // A Hangul syllable still being composed sends this event once more when it is done.
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  }

  return (
    <form method="post" action={door} onSubmit={submit} id={isMain ? "write" : undefined} className="scroll-mt-24">
      {parentId && <input type="hidden" name="parentId" value={parentId} />}
      <div className="overflow-hidden rounded-[10px] border border-rule bg-paper focus-within:border-accent focus-within:shadow-[0_0_0_3px_var(--color-accent-wash)] has-[[aria-invalid=true]]:border-danger">
        <textarea
          ref={area}
          name="body"
          rows={3}
          value={text}
          readOnly={isSending}
          onChange={({ target }) => type(target.value)}
          onKeyDown={sendByKey}
          aria-label={`${what} 쓰기`}
          aria-describedby={`${id}count ${id}why`}
          aria-invalid={refusal ? true : undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          placeholder={parentId ? "답글을 남겨 주세요" : "기사에 대한 생각을 남겨 주세요"}
          className="block field-sizing-content max-h-80 min-h-23 w-full resize-none border-0 bg-transparent px-4 pt-3.5 pb-1 text-base leading-[1.65] text-ink outline-none placeholder:text-ink-3"
        />
        <div className="flex items-center gap-3.5 py-2 pr-2 pl-4">
          <Meter id={`${id}count`} text={text} />
          {onCancel && (
            <button type="button" onClick={onCancel} className="min-h-10 shrink-0 cursor-pointer rounded-[7px] px-2.5 text-sm text-ink-3 hover:bg-wash hover:text-ink">
              취소
            </button>
          )}
          <button
            type="submit"
            aria-disabled={isSending}
            className="min-h-10 shrink-0 cursor-pointer rounded-[7px] bg-accent px-5 text-[15px] leading-none font-semibold text-paper hover:opacity-90 aria-disabled:cursor-default aria-disabled:opacity-60"
          >
            {isSending ? "등록 중…" : refusal?.code === "unavailable" ? "다시 시도" : edited ? "저장" : "등록"}
          </button>
        </div>
      </div>
      <p id={`${id}why`} role="alert" className="mx-0.5 text-sm text-danger not-empty:mt-2">
        {refusal && (refusal.code === "unavailable" ? `${refusal.message} 쓰신 글은 그대로 남아 있습니다.` : refusal.message)}
      </p>
      {text && !isSignedIn && (
        <p className="mx-0.5 mt-2 text-sm text-ink-2">등록하려면 로그인이 필요합니다. 쓰던 글은 로그인한 뒤에도 그대로 남습니다.</p>
      )}
    </form>
  );
}
