"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { reach } from "@/components/ui/reach";
import { publishBreaking } from "@/lib/articles/actions";
import { LIMITS } from "@/lib/articles/rules";
import { Button } from "./button";
import { CloseButton } from "./close-button";

type Section = { id: number; name: string; subsections: { id: number; name: string }[] };
type Props = { sections: readonly Section[]; reporters: readonly { id: number; name: string }[]; reporterId: number | null };

const box = "rounded-md border border-ink-3/80 bg-paper px-3 py-2 font-normal";

/** 속보 from anywhere on the desk: a button of the menu, or Alt+B. */
export function BreakingNews(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const on = (event: KeyboardEvent) => {
      if (event.code !== "KeyB" || !event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", on);
    return () => document.removeEventListener("keydown", on);
  }, []);
  return (
    <>
      <button
        type="button"
        title="Alt+B"
        aria-keyshortcuts="Alt+B"
        onClick={() => setIsOpen(true)}
        className="min-h-9 rounded-[7px] bg-danger px-2.5 font-semibold whitespace-nowrap text-paper hover:opacity-90 max-[959px]:justify-self-start min-[960px]:mb-3 pointer-coarse:min-h-11"
      >
        속보 쓰기
      </button>
      {isOpen && <BreakingDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function BreakingDialog({ sections, reporters, reporterId, onClose }: Props & { onClose: () => void }) {
  const router = useRouter();
  const choices = sections.flatMap((top) => [{ id: top.id, name: top.name }, ...top.subsections.map(({ id, name }) => ({ id, name: `${top.name} › ${name}` }))]);
  const [news, setNews] = useState({ title: "", sentence: "", sectionId: choices[0]?.id ?? 0, reporterId: reporterId ?? reporters[0]?.id ?? 0 });
  const [refusal, setRefusal] = useState("");
  const [isRunning, setIsRunning] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isRunning) return;
    setIsRunning(true);
    const answer = await reach(publishBreaking(news));
    setIsRunning(false);
    if (!answer.ok) return setRefusal(answer.message);
    onClose();
    router.push(`/desk/articles/${answer.value.number}`);
  };

  return (
    <Modal title="속보" isBusy={isRunning} isDirty={news.title !== "" || news.sentence !== ""} onClose={onClose}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4">
        <p className="text-ink-2">누르는 즉시 독자에게 나갑니다. 나머지는 발행한 뒤 고쳐 쓰면 됩니다.</p>
        <label className="grid gap-1 font-semibold">
          제목
          <input autoFocus required maxLength={LIMITS.title} value={news.title} onChange={({ target }) => setNews({ ...news, title: target.value })} className={box} />
        </label>
        <label className="grid gap-1 font-semibold">
          한 문장
          <textarea rows={2} required maxLength={LIMITS.sentence} value={news.sentence} onChange={({ target }) => setNews({ ...news, sentence: target.value })} className={box} />
        </label>
        <div className="grid grid-cols-2 gap-3">
          <label className="grid gap-1 font-semibold">
            섹션
            <select value={news.sectionId} onChange={({ target }) => setNews({ ...news, sectionId: Number(target.value) })} className={box}>
              {choices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1 font-semibold">
            기자
            <select value={news.reporterId} onChange={({ target }) => setNews({ ...news, reporterId: Number(target.value) })} className={box}>
              {reporters.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p role="alert" className="text-danger empty:hidden">
          {refusal}
        </p>
        <div className="flex justify-end gap-2">
          <CloseButton>닫기</CloseButton>
          <Button tone="danger" aria-disabled={isRunning}>
            {isRunning ? "보내는 중" : "속보 발행"}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
