"use client";
import { useRouter } from "next/navigation";
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { STALLED } from "@/components/editor/photo-upload";
import { Progress } from "@/components/ui/progress";
import { canRetry, UploadQueue, type QueuedPhoto } from "./upload-queue";

const small = "min-h-7 cursor-pointer rounded-md px-2 font-semibold hover:bg-wash pointer-coarse:min-h-10";

/** Brings many photos at once: chosen, dropped anywhere on the page, or pasted. */
export function UploadPanel() {
  const router = useRouter();
  const [queue] = useState(() => new UploadQueue());
  const photos = useSyncExternalStore(queue.subscribe, queue.get, queue.get);
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const done = photos.filter(({ state }) => state === "stored" || state === "known").length;
  const isBusy = photos.some(({ state }) => state === "waiting" || state === "sending");

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData?.files.length) queue.add([...event.clipboardData.files]);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [queue]);
  useEffect(() => {
    if (done > 0 && !isBusy) router.refresh();
  }, [done, isBusy, router]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isBusy) window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isBusy]);

  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    queue.add([...(target.files ?? [])]);
    target.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    queue.add([...event.dataTransfer.files]);
  };
  const share = photos.length === 0 ? 0 : photos.reduce((sum, each) => sum + each.share, 0) / photos.length;

  return (
    <section
      aria-label="사진 올리기"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`mb-5 rounded-[9px] border border-dashed px-4 py-3.5 ${isOver ? "border-accent bg-accent-wash" : "border-ink-3"}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" onClick={() => picker.current?.click()} className="min-h-10 cursor-pointer rounded-[7px] bg-accent px-4 font-semibold text-paper pointer-coarse:min-h-11">
          사진 올리기
        </button>
        <p className="text-ink-2">여러 장을 고르거나, 끌어다 놓거나, 붙여 넣으세요. JPEG, PNG, WebP, AVIF, 한 장에 20MB까지.</p>
      </div>
      <input ref={picker} type="file" aria-label="올릴 사진" accept="image/jpeg,image/png,image/webp,image/avif" multiple hidden onChange={pick} />
      {photos.length > 0 && (
        <>
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <Progress label="모든 사진 올리는 중" share={share} className="min-w-40 grow" />
            <p role="status" className="tabular-nums">
              {photos.length}장 중 {done}장 올림
            </p>
            {photos.filter(canRetry).length > 1 && (
              <button type="button" onClick={() => queue.retryAll()} className={small}>
                모두 다시 시도
              </button>
            )}
            {!isBusy && (
              <button type="button" onClick={() => queue.clear()} className={small}>
                목록 비우기
              </button>
            )}
          </div>
          <ul className="mt-2 max-h-72 overflow-y-auto">
            {photos.map((photo) => (
              <UploadRow key={photo.id} photo={photo} onRetry={() => queue.retry(photo.id)} onCancel={() => queue.cancel(photo.id)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type RowProps = { photo: QueuedPhoto; onRetry: () => void; onCancel: () => void };

function UploadRow({ photo, onRetry, onCancel }: RowProps) {
  const { name, state, share, isStalled, refusal, photoId } = photo;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-1.5">
      <span className="min-w-0 grow basis-48 truncate">{name}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        {state === "waiting" && <span className="text-ink-3">기다리는 중</span>}
        {state === "sending" && <Progress label={`${name} 올리는 중`} share={share} className="w-28" />}
        {isStalled && <span className="text-ink-2">{STALLED}</span>}
        {state === "refused" && <span role="alert" className="font-semibold text-danger">{refusal}</span>}
        {state === "known" && <span className="text-ink-2">이미 있는 사진입니다.</span>}
        {photoId && (
          <a href={`/desk/photos/${photoId}`} className="py-1 font-semibold text-accent underline-offset-4 hover:underline">
            {state === "known" ? "있는 사진 보기" : "정보 적기"}
            <span className="sr-only"> {name}</span>
          </a>
        )}
        {canRetry(photo) && (
          <button type="button" onClick={onRetry} className={small}>
            다시 시도<span className="sr-only"> {name}</span>
          </button>
        )}
        {state !== "stored" && state !== "known" && (
          <button type="button" onClick={onCancel} className={small}>
            {state === "refused" ? "지우기" : "취소"}
            <span className="sr-only"> {name}</span>
          </button>
        )}
      </div>
    </li>
  );
}
