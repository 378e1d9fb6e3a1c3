"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { walk } from "@/components/photos/grid-walk";
import { PhotoThumb } from "@/components/photos/photo-thumb";
import { RightsBadge } from "@/components/photos/rights-badge";
import { Modal } from "@/components/ui/modal";
import type { LibraryPhoto } from "@/lib/photos/library-read";
import { Button } from "./button";

/** `hint` says what choosing does. Where `most` is 1 a choice is taken at once, else the chosen ones together. */
type Props = { title?: string; hint?: string; most?: number; onPick: (photos: LibraryPhoto[]) => void; onClose: () => void };
/** `photos` is null where the library did not answer; `isCut` where it did, but not with more. */
type Answer = { words: string; photos: LibraryPhoto[] | null; next: string | null; isCut?: boolean };

/** Milliseconds after the last key before the words are sent. */
const QUIET = 250;

async function ask(query: Record<string, string>, signal?: AbortSignal): Promise<{ photos: LibraryPhoto[]; next: string | null } | null> {
  const response = await fetch(`/api/desk/photos?${new URLSearchParams(query)}`, { signal: signal ?? null }).catch(() => null);
  return response?.ok ? response.json() : null;
}

/** The newsroom's own photos, found by their words: the arrow keys walk from the box through the pictures. */
export function PhotoPicker({ title = "사진 보관함에서 넣기", hint = "고르면 설명과 출처, 대체 텍스트가 함께 들어갑니다.", most = 1, onPick, onClose }: Props) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<LibraryPhoto[]>([]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const grid = useRef<HTMLUListElement>(null);
  const asked = words.trim();

  useEffect(() => {
    const on = new AbortController();
    const timer = setTimeout(async () => {
      const found = await ask({ words: asked }, on.signal);
      if (!on.signal.aborted) setAnswer({ words: asked, photos: found?.photos ?? null, next: found?.next ?? null });
    }, asked ? QUIET : 0);
    return () => {
      on.abort();
      clearTimeout(timer);
    };
  }, [asked]);

  const current = answer?.words === asked ? answer : null;
  const photos = answer?.photos ?? [];
  const more = async () => {
    if (!current?.next) return;
    const found = await ask({ words: asked, before: current.next });
    setAnswer((now) => {
      if (now !== current) return now;
      return found ? { ...now, photos: [...photos, ...found.photos], next: found.next, isCut: false } : { ...now, isCut: true };
    });
  };
  const take = (taken: LibraryPhoto[]) => {
    onClose();
    onPick(taken);
  };
  const placeOf = (photo: LibraryPhoto) => chosen.findIndex(({ id }) => id === photo.id);
  const choose = (photo: LibraryPhoto) => {
    if (placeOf(photo) >= 0) setChosen(chosen.filter(({ id }) => id !== photo.id));
    else if (chosen.length < most) setChosen([...chosen, photo]);
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== "ArrowDown" && event.key !== "Enter")) return;
    event.preventDefault();
    grid.current?.querySelector("button")?.focus();
  };

  return (
    <Modal title={title} width="wide" onClose={onClose}>
      <input
        type="search"
        autoFocus
        autoComplete="off"
        aria-label="사진 찾기"
        placeholder="설명, 출처, 파일 이름으로 찾기"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={enter}
        className="h-10 w-full rounded-md border border-ink-3/80 bg-paper px-3 pointer-coarse:h-11"
      />
      <p role="status" className="my-2 min-h-5 text-[13.5px] text-ink-3">
        {tell(current, hint)}
      </p>
      <div className="h-[55vh] overflow-y-auto p-1">
        <ul ref={grid} aria-label="찾은 사진" onKeyDown={walk} className="grid grid-cols-[repeat(auto-fill,minmax(140px,1fr))] gap-x-3 gap-y-4">
          {photos.map((photo) => {
            const name = photo.caption || photo.fileName || "설명 없는 사진";
            return (
              <li key={photo.id} className="min-w-0">
                <button
                  type="button"
                  aria-pressed={most > 1 ? placeOf(photo) >= 0 : undefined}
                  onClick={() => (most > 1 ? choose(photo) : take([photo]))}
                  className="relative block w-full cursor-pointer rounded-[5px] text-left text-[13px] leading-snug hover:underline aria-pressed:outline-3 aria-pressed:outline-accent"
                >
                  <PhotoThumb photo={photo} alt={photo.alt} sizes="170px" />
                  <RightsBadge state={photo.rightsState} />
                  {placeOf(photo) >= 0 && <span className="absolute top-1.5 right-1.5 grid size-6 place-items-center rounded-full bg-accent font-bold text-paper">{placeOf(photo) + 1}</span>}
                  <span className="mt-1 line-clamp-2">{name}</span>
                  {photo.credit && <span className="block truncate text-ink-3">{photo.credit}</span>}
                </button>
              </li>
            );
          })}
        </ul>
        {current?.next && (
          <Button type="button" onClick={more} className="mt-4">
            사진 더 보기
          </Button>
        )}
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-end gap-2">
        <p role="status" className="grow text-[13.5px] text-ink-2">
          {chosen.length > 0 && `${chosen.length}장 골랐습니다.`} {chosen.length === most && "더 고를 수 없습니다."}
        </p>
        <Button type="button" onClick={onClose}>
          닫기
        </Button>
        {most > 1 && (
          <Button type="button" tone="go" disabled={chosen.length === 0} onClick={() => take(chosen)}>
            고른 사진 넣기
          </Button>
        )}
      </div>
    </Modal>
  );
}

function tell(answer: Answer | null, hint: string): string {
  if (!answer) return "찾는 중…";
  if (!answer.photos) return "사진을 찾지 못했습니다. 연결을 확인하고 다시 찾아 주세요.";
  if (answer.isCut) return "사진을 더 불러오지 못했습니다. 연결을 확인하고 다시 눌러 주세요.";
  if (answer.photos.length > 0) return hint;
  return answer.words ? "찾는 사진이 없습니다." : "아직 보관함에 사진이 없습니다.";
}
