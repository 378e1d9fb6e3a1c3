import { MAX_BYTES, type PhotoView } from "@/lib/photos/rules";
import { done, type Refusal, refuse, type Result } from "@/lib/result";

const FAILED = refuse("unavailable", "사진을 올리지 못했습니다. 연결을 확인하고 다시 시도해 주세요.");

/** What can be told without sending anything; the server looks at the bytes. */
export function judgeFile(file: Pick<File, "type" | "size">): Refusal | null {
  if (!file.type.startsWith("image/") || file.type === "image/svg+xml") {
    return refuse("unsupported-media-type", "JPEG, PNG, WebP, AVIF 사진만 올릴 수 있습니다.");
  }
  return file.size > MAX_BYTES ? refuse("too-large", `사진은 ${MAX_BYTES / 1024 / 1024}MB까지 올릴 수 있습니다.`) : null;
}

/** `isKnown`: this very picture was there before. */
type SentPhoto = PhotoView & { isKnown: boolean };

/** Sends one photo. XMLHttpRequest, because fetch cannot tell how much has been sent. */
export function sendPhoto(file: File, onProgress: (share: number) => void): { result: Promise<Result<SentPhoto>>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const result = new Promise<Result<SentPhoto>>((resolve) => {
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total ? loaded / total : 0));
    request.addEventListener("load", () => resolve(answerOf(request)));
    for (const event of ["error", "abort", "timeout"]) request.addEventListener(event, () => resolve(FAILED));
  });
  request.open("POST", `/api/photos?${new URLSearchParams({ name: file.name })}`);
  request.responseType = "json";
  request.setRequestHeader("Content-Type", file.type);
  request.send(file);
  return { result, cancel: () => request.abort() };
}

function answerOf({ status, response }: XMLHttpRequest): Result<SentPhoto> {
  if (status >= 200 && status < 300 && response?.photo) return done({ ...(response.photo as PhotoView), isKnown: response.isKnown === true });
  return response?.code && response.detail ? refuse(response.code, response.detail) : FAILED;
}
