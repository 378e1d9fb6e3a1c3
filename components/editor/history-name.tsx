"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { reach } from "@/components/ui/reach";
import { nameRevision } from "@/lib/articles/revision-actions";
import { NAME_LIMIT } from "@/lib/articles/revisions";
import { Button } from "./button";
import { CloseButton } from "./close-button";

type Props = { number: number; id: string; name: string; called: string };

/** Gives a version a name by which it is found again. */
export function NameRevision({ number, id, name, called }: Props) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState(name);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isRunning) return;
    setIsRunning(true);
    const answer = await reach(nameRevision({ number, id, name: text }));
    setIsRunning(false);
    if (!answer.ok) return setRefusal(answer.message);
    setIsOpen(false);
    router.refresh();
  };

  return (
    <>
      <Button type="button" onClick={() => setIsOpen(true)}>
        이름<span className="sr-only">: {called}</span>
      </Button>
      {isOpen && (
        <Modal title="판에 이름 붙이기" isBusy={isRunning} onClose={() => setIsOpen(false)}>
          <form onSubmit={(event) => void save(event)} noValidate>
            <label className="grid gap-1 font-semibold">
              이름
              <input
                autoFocus
                maxLength={NAME_LIMIT}
                value={text}
                onChange={(event) => setText(event.target.value)}
                aria-invalid={refusal !== null}
                aria-describedby="name-note"
                className="min-h-11 rounded-md border border-ink-3/80 bg-paper px-3 font-normal"
              />
            </label>
            <p id="name-note" className="mt-1 text-[13.5px] text-ink-2">
              비워 두면 이름이 없어집니다. 이름 있는 판은 다음 저장과 합쳐지지 않습니다.
            </p>
            <p role="alert" className="mt-2 text-danger empty:hidden">
              {refusal}
            </p>
            <div className="mt-5 flex justify-end gap-2">
              <CloseButton>취소</CloseButton>
              <Button tone="go" aria-disabled={isRunning}>
                저장
              </Button>
            </div>
          </form>
        </Modal>
      )}
    </>
  );
}
