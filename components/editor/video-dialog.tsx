"use client";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { isElsewhereOnYouTube, readVideoId } from "@/lib/articles/video";
import { Button } from "./button";
import { insertVideo } from "./video-node";

const field = "h-10 rounded-md border border-ink-3/80 bg-paper px-3 font-normal";

const refusalOf = (typed: string) =>
  isElsewhereOnYouTube(typed)
    ? "채널이나 재생목록이 아니라 영상 한 편의 주소를 적어 주세요."
    : "YouTube 영상만 넣을 수 있습니다. youtube.com/watch?v=… 나 youtu.be/… 처럼 영상의 주소를 적어 주세요.";

export function VideoDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [address, setAddress] = useState("");
  const [title, setTitle] = useState("");
  const [refusal, setRefusal] = useState("");

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const videoId = readVideoId(address);
    if (!videoId) return setRefusal(refusalOf(address));
    onClose();
    insertVideo(editor, { videoId, title: title.trim() });
  };

  return (
    <Modal title="영상 넣기" onClose={onClose}>
      <form onSubmit={apply} noValidate className="grid gap-3">
        <label className="grid gap-1 font-semibold">
          YouTube 주소
          <input autoFocus inputMode="url" value={address} onChange={(event) => setAddress(event.target.value)} aria-invalid={refusal !== ""} aria-describedby="video-refusal" placeholder="https://youtu.be/" className={field} />
        </label>
        <p id="video-refusal" role="alert" className="text-[13.5px] text-danger empty:hidden">
          {refusal}
        </p>
        <label className="grid gap-1 font-semibold">
          영상 제목
          <input value={title} onChange={(event) => setTitle(event.target.value)} aria-describedby="video-title-hint" className={field} />
        </label>
        <p id="video-title-hint" className="text-[13.5px] text-ink-3">
          영상을 틀기 전에 독자가 읽는 글입니다. 발행하려면 있어야 합니다.
        </p>
        <div className="mt-2 flex justify-end gap-2">
          <Button type="button" onClick={onClose}>
            취소
          </Button>
          <Button tone="go">넣기</Button>
        </div>
      </form>
    </Modal>
  );
}
