import type { PhotoView } from "@/lib/photos/rules";
import { judgeFile, Sending } from "./photo-upload";

/** A photo on its way. `share` is how much of it was sent, 0 to 1; `isStalled` while the line is away; `refusal` a sentence for the writer. */
export type Upload = { name: string; preview: string; share: number; isStalled: boolean; refusal: string | null };

type Begun = Upload & { file: File; sending: Sending | null };

/** The photos of the article on the screen: those that are stored, and those on their way. */
export class PhotoShelf {
  #views: Record<string, PhotoView>;
  #uploads = new Map<string, Begun>();
  /** Photo by upload, for those that have arrived. */
  #stored = new Map<string, string>();
  #listeners = new Set<() => void>();

  constructor(views: Record<string, PhotoView>) {
    this.#views = views;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  get views(): Readonly<Record<string, PhotoView>> {
    return this.#views;
  }

  /** Those that may be used no longer, as the library knew when the page was opened. */
  get expired(): string[] {
    return Object.values(this.#views).flatMap(({ id, rightsState }) => (rightsState === "ended" ? [id] : []));
  }

  view = (photoId: string | null): PhotoView | null => (photoId && this.#views[photoId]) || null;
  upload = (uploadId: string | null): Upload | null => (uploadId && this.#uploads.get(uploadId)) || null;

  storedAs = (uploadId: string | null): string | null => (uploadId && this.#stored.get(uploadId)) || null;

  add(views: Record<string, PhotoView>) {
    this.#views = { ...this.#views, ...views };
    this.#tell();
  }

  /** Starts sending and names the upload. */
  start(file: File): string {
    const uploadId = crypto.randomUUID();
    const refusal = judgeFile(file)?.message ?? null;
    const upload: Begun = { name: file.name, preview: refusal ? "" : URL.createObjectURL(file), share: 0, isStalled: false, refusal, file, sending: null };
    this.#uploads.set(uploadId, upload);
    if (!refusal) void this.#send(uploadId, upload);
    return uploadId;
  }

  retry(uploadId: string) {
    const upload = this.#uploads.get(uploadId);
    if (upload?.isStalled) upload.sending?.goOn();
    else if (upload) void this.#send(uploadId, { ...upload, share: 0, refusal: null });
  }

  cancel(uploadId: string) {
    const upload = this.#uploads.get(uploadId);
    this.#forget(uploadId);
    upload?.sending?.cancel();
    this.#tell();
  }

  async #send(uploadId: string, upload: Begun) {
    const sending = new Sending(upload.file, {
      onProgress: (share) => this.#change(uploadId, { share, isStalled: false }),
      onStall: () => this.#change(uploadId, { isStalled: true }),
    });
    this.#uploads.set(uploadId, { ...upload, sending });
    this.#tell();
    const answer = await sending.result;
    if (!this.#uploads.has(uploadId)) return;
    if (!answer.ok) return this.#change(uploadId, { isStalled: false, refusal: answer.message });
    this.#stored.set(uploadId, answer.value.id);
    this.add({ [answer.value.id]: answer.value });
    this.#forget(uploadId);
  }

  #change(uploadId: string, change: Partial<Upload>) {
    const upload = this.#uploads.get(uploadId);
    if (!upload) return;
    this.#uploads.set(uploadId, { ...upload, ...change });
    this.#tell();
  }

  #forget(uploadId: string) {
    const preview = this.#uploads.get(uploadId)?.preview;
    if (preview) URL.revokeObjectURL(preview);
    this.#uploads.delete(uploadId);
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}
