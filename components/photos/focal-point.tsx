"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { reach } from "@/components/ui/reach";
import { focusPhoto } from "@/lib/photos/actions";
import { type Focal, focalPosition, photoSrcSet, photoUrl, type PhotoView } from "@/lib/photos/rules";

type Props = { photo: PhotoView; alt: string };

const SHAPES = [
  { name: "목록 3:2", look: "aspect-[3/2]" },
  { name: "인물 1:1", look: "aspect-square" },
  { name: "공유 1.91:1", look: "aspect-[1.91/1]" },
] as const;
const button = "min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold aria-disabled:opacity-60 pointer-coarse:min-h-11";

const within = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
const percent = (share: number) => Math.round(share * 100);

/** The photo, on which the point that stays in every crop is set, and how the site's shapes are cut around it. */
export function FocalPoint({ photo, alt }: Props) {
  const router = useRouter();
  const kept: Focal = { x: photo.focalX ?? 0.5, y: photo.focalY ?? 0.5 };
  const [mine, setMine] = useState<Focal | null>(null);
  const [news, setNews] = useState<{ text: string; isRefusal: boolean } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const point = mine ?? kept;
  const isMoved = point.x !== kept.x || point.y !== kept.y;
  const position = focalPosition({ focalX: point.x, focalY: point.y });

  const move = ({ x, y }: Focal) => {
    setNews(null);
    setMine({ x: within(x), y: within(y) });
  };
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    move({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  };
  const step = (event: KeyboardEvent) => {
    const by = event.shiftKey ? 0.1 : 0.01;
    const [x, y] = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[event.key] ?? [];
    if (x === undefined || y === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move({ x: point.x + x, y: point.y + y });
  };
  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    const answer = await reach(focusPhoto({ id: photo.id, from: kept, to: point }));
    setBusy(false);
    setNews(answer.ok ? { text: "초점을 저장했습니다.", isRefusal: false } : { text: answer.message, isRefusal: true });
    if (answer.ok || answer.code === "stale") router.refresh();
  };

  return (
    <section aria-label="사진과 초점" className="rounded-[5px] bg-wash">
      <div className="flex justify-center">
        <div onPointerDown={follow} onPointerMove={follow} className="relative cursor-crosshair touch-none">
          <img src={photoUrl(photo, 960)} width={photo.width} height={photo.height} alt={alt} draggable={false} className="block h-auto max-h-[60vh] w-auto max-w-full rounded-[5px]" />
          <div
            role="slider"
            tabIndex={0}
            aria-label="초점"
            aria-valuenow={percent(point.x)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuetext={`가로 ${percent(point.x)}%, 세로 ${percent(point.y)}%`}
            aria-describedby="focal-hint"
            onKeyDown={step}
            style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
            className="absolute size-11 -translate-1/2 rounded-full border-3 border-white bg-white/25 shadow-[0_0_0_2px_#000,inset_0_0_0_2px_#000]"
          />
        </div>
      </div>
      <div className="p-3.5">
        <p id="focal-hint" className="mb-2.5 text-[13.5px] text-ink-2">
          잘려도 남아야 할 곳을 누르거나 끌어 주세요. 동그라미에서 화살표로 옮기고, Shift를 함께 누르면 크게 움직입니다.
        </p>
        <ul aria-label="잘린 모습" className="flex flex-wrap items-end gap-3">
          {SHAPES.map(({ name, look }) => (
            <li key={name} className="text-[13px] text-ink-3">
              <img src={photoUrl(photo, 480)} srcSet={photoSrcSet(photo)} sizes="200px" alt="" style={{ objectPosition: position }} className={`h-24 rounded-[3px] object-cover ${look}`} />
              {name}
            </li>
          ))}
        </ul>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          {isMoved && (
            <>
              <button type="button" aria-disabled={isBusy} onClick={save} className={`${button} border-accent bg-accent text-paper`}>
                초점 저장
              </button>
              <button type="button" onClick={() => setMine(null)} className={button}>
                되돌리기
              </button>
            </>
          )}
          <p role={news?.isRefusal ? "alert" : "status"} className={`empty:hidden ${news?.isRefusal ? "text-danger" : "text-ink-2"}`}>
            {news?.text}
          </p>
        </div>
      </div>
    </section>
  );
}
