"use client";
import { Progress } from "@/components/ui/progress";
import { type PhotoView, photoSrcSet, photoUrl } from "@/lib/photos/rules";
import type { Upload } from "./photo-shelf";
import { STALLED } from "./photo-upload";

type Props = {
  photo: PhotoView | null;
  upload: Upload | null;
  isUploading: boolean;
  alt: string;
  /** In a list: it does not drag the block along. */
  isSmall?: boolean;
  onRetry: () => void;
  onCancel: () => void;
};

export function PhotoPicture({ photo, upload, isUploading, alt, isSmall = false, onRetry, onCancel }: Props) {
  return (
    <div data-drag-handle={isSmall ? undefined : true} className="relative bg-wash">
      {photo ? (
        <img
          src={photoUrl(photo, 960)}
          srcSet={photoSrcSet(photo)}
          sizes={isSmall ? "190px" : "680px"}
          draggable={!isSmall}
          width={photo.width}
          height={photo.height}
          alt={alt || "대체 텍스트가 아직 없는 사진"}
          style={{ backgroundImage: `url(${photo.blur})` }}
          className={`block w-full bg-cover object-contain ${isSmall ? "aspect-[3/2] bg-center" : "h-auto max-h-[70vh]"}`}
        />
      ) : (
        <div style={{ backgroundImage: upload?.preview && `url(${upload.preview})` }} className={`bg-contain bg-center bg-no-repeat opacity-60 ${upload?.preview ? "aspect-video" : isSmall ? "" : "h-28"}`} />
      )}
      {isUploading && <UploadState upload={upload} isBelow={isSmall} onRetry={onRetry} onCancel={onCancel} />}
      {!isUploading && !photo && <p className={`grid place-items-center text-ink-3 ${isSmall ? "px-3 py-6 text-[13.5px]" : "absolute inset-0"}`}>사진을 찾지 못했습니다.</p>}
    </div>
  );
}

/** Over the picture, or below one that is too small for it. */
function UploadState({ upload, isBelow, onRetry, onCancel }: Pick<Props, "upload" | "onRetry" | "onCancel"> & { isBelow: boolean }) {
  const refusal = upload ? upload.refusal : "올리다 만 사진입니다. 지우고 다시 올려 주세요.";
  const isStalled = upload?.isStalled ?? false;
  const share = upload?.share ?? 0;
  return (
    <div className={`${isBelow ? "" : "absolute inset-x-3 bottom-3"} flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-rule bg-paper px-3 py-2 text-[13.5px]`}>
      {refusal ? (
        <p role="alert" className="grow font-semibold text-danger">
          {upload?.name && <span className="block font-normal text-ink-3">{upload.name}</span>}
          {refusal}
        </p>
      ) : (
        <>
          <Progress label={`${upload?.name ?? "사진"} 올리는 중`} share={share} className="min-w-24 grow" />
          <span className="tabular-nums text-ink-2">{isStalled ? STALLED : share < 1 ? `${Math.floor(share * 100)}%` : "처리 중"}</span>
        </>
      )}
      {(refusal || isStalled) && upload?.preview && <button type="button" onClick={onRetry} className="min-h-7 rounded-md px-2 font-semibold text-accent hover:bg-accent-wash">다시 시도</button>}
      <button type="button" onClick={onCancel} className="min-h-7 rounded-md px-2 font-semibold text-ink-2 hover:bg-wash">{refusal ? "지우기" : "취소"}</button>
    </div>
  );
}
