import { MAX_BYTES, type PhotoView, TOO_LARGE } from "@/lib/photos/rules";
import { done, type Refusal, type RefusalCode, refuse, REFUSALS, type Result } from "@/lib/result";
import { begunUploads } from "./begun-uploads";
import { type Answer, askForPhoto, dropBytes, sendBytes } from "./upload-requests";

const FAILED = refuse("unavailable", "사진을 올리지 못했습니다. 연결을 확인하고 다시 시도해 주세요.");
/** While the line is away. */
export const STALLED = "연결이 끊겨 기다리는 중";

/** Milliseconds before each next try; the last goes for all later ones. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** Answers without success before it is left to the person to try again. A line that is away is waited for without end. */
const MOST_FAILURES = 5;

/** What can be told without sending anything; the server looks at the bytes. */
export function judgeFile(file: Pick<File, "type" | "size">): Refusal | null {
  if (!file.type.startsWith("image/") || file.type === "image/svg+xml") {
    return refuse("unsupported-media-type", "JPEG, PNG, WebP, AVIF 사진만 올릴 수 있습니다.");
  }
  return file.size > MAX_BYTES ? TOO_LARGE : null;
}

/** `isKnown`: this very picture was there before. */
type SentPhoto = PhotoView & { isKnown: boolean };

/** `onStall`: the line is away and the next try comes by itself; any progress says that it is back. */
type Watch = { onProgress: (share: number) => void; onStall: () => void };

/** Uploads that this page is busy with: a file chosen twice at once is sent twice, not half by each. */
const busy = new Set<string>();

/** One photo on its way, over as many requests as the line needs. What an earlier visit of the same day sent of it is not sent again. */
export class Sending {
  readonly result: Promise<Result<SentPhoto>>;
  #file: File;
  #watch: Watch;
  /** Where the server keeps its bytes, once it has begun. */
  #url: string | null = null;
  #tries = 0;
  #isCancelled = false;
  /** The request, or the pause, that is waited for. */
  #step = new AbortController();

  constructor(file: File, watch: Watch) {
    this.#file = file;
    this.#watch = watch;
    begunUploads.forgetOld(Date.now());
    const begun = begunUploads.urlOf(file);
    if (begun !== null && !busy.has(begun)) this.#begin(begun);
    for (const event of ["online", "offline"]) window.addEventListener(event, this.goOn);
    this.result = this.#run()
      .catch(() => FAILED)
      .finally(() => {
        for (const event of ["online", "offline"]) window.removeEventListener(event, this.goOn);
        if (this.#url !== null) busy.delete(this.#url);
      });
  }

  /** Waits no longer for what is waited for: the next try is made. */
  goOn = () => this.#step.abort();

  cancel() {
    this.#isCancelled = true;
    this.goOn();
  }

  async #run(): Promise<Result<SentPhoto>> {
    // All of it may be there, and only the answer was lost.
    let isSent = this.#url !== null;
    for (let failures = 0; ; ) {
      const answer = await this.#ask(isSent);
      const { status } = answer;
      if (this.#isCancelled) return this.#leave();
      if (status >= 200 && status < 300) {
        if (isSent) return this.#end(photoOf(answer));
        isSent = true;
        continue;
      }
      // Gone, or another's; or less is there than was thought.
      const isBehind = status === 404 || status === 409;
      if (status >= 400 && status < 500 && !isBehind) return this.#end(refusalOf(answer));
      if (status !== 0 && ++failures === MOST_FAILURES) return isBehind ? FAILED : refusalOf(answer);
      if (status === 404) this.#forget();
      else if (!isSent || !isBehind) await this.#pause();
      if (this.#isCancelled) return this.#leave();
      isSent = false;
    }
  }

  #ask(isSent: boolean): Promise<Answer> {
    this.#step = new AbortController();
    const { signal } = this.#step;
    if (isSent && this.#url !== null) return askForPhoto(this.#url, signal);
    const onProgress = (share: number) => {
      this.#tries = 0;
      this.#watch.onProgress(share);
    };
    return sendBytes(this.#file, { url: this.#url, onUrl: (url) => this.#begin(url), onProgress, signal });
  }

  #begin(url: string) {
    this.#url = url;
    busy.add(url);
    begunUploads.note(this.#file, url, Date.now());
  }

  #forget() {
    if (this.#url === null) return;
    begunUploads.forget(this.#file, this.#url);
    busy.delete(this.#url);
    this.#url = null;
  }

  #end(result: Result<SentPhoto>): Result<SentPhoto> {
    // Whoever signs in again goes on with it.
    if (result.ok || result.code !== "sign-in-required") this.#forget();
    return result;
  }

  #leave(): Refusal {
    if (this.#url !== null) void dropBytes(this.#url);
    this.#forget();
    return FAILED;
  }

  #pause(): Promise<void> {
    this.#watch.onStall();
    this.#step = new AbortController();
    const { signal } = this.#step;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PAUSES[this.#tries++] ?? PAUSES.at(-1));
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

const photoOf = ({ body }: Answer): Result<SentPhoto> => {
  const { photo, isKnown } = JSON.parse(body) as { photo: PhotoView; isKnown: boolean };
  return done({ ...photo, isKnown });
};

const isCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

function refusalOf({ body }: Answer): Refusal {
  try {
    const { code, detail } = JSON.parse(body) as { code: string; detail: string };
    return isCode(code) ? refuse(code, detail) : FAILED;
  } catch {
    return FAILED;
  }
}
