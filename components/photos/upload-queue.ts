import { judgeFile, Sending } from "@/components/editor/photo-upload";
import type { RefusalCode } from "@/lib/result";

/** One of the photos on their way. `share` is how much of it was sent, 0 to 1; `isStalled` while the line is away. */
export type QueuedPhoto = {
  id: string;
  name: string;
  state: "waiting" | "sending" | "stored" | "known" | "refused";
  share: number;
  isStalled: boolean;
  refusal: string | null;
  photoId: string | null;
  mayRetry: boolean;
};

type Entry = QueuedPhoto & { file: File };

/** The server takes them one by one; two on the way keep the line busy. */
const AT_ONCE = 2;

/** What says nothing of the file; what the file itself is refused for stays so. */
const PASSING: ReadonlySet<RefusalCode> = new Set(["unavailable", "too-fast", "sign-in-required"]);

export const canRetry = ({ mayRetry, isStalled }: QueuedPhoto) => mayRetry || isStalled;

/** Photos that are being brought to the library, in the order in which they were chosen. */
export class UploadQueue {
  #entries: Entry[] = [];
  #sendings = new Map<string, Sending>();
  #listeners = new Set<() => void>();

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  get = (): readonly QueuedPhoto[] => this.#entries;

  add(files: readonly File[]) {
    const entries = files.map((file): Entry => {
      const refusal = judgeFile(file)?.message ?? null;
      return { id: crypto.randomUUID(), name: file.name, state: refusal ? "refused" : "waiting", share: refusal ? 1 : 0, isStalled: false, refusal, photoId: null, mayRetry: false, file };
    });
    this.#put([...this.#entries, ...entries]);
    this.#next();
  }

  /** What waits for the line tries at once, what was left to the person once more. */
  retry(id: string) {
    const sending = this.#sendings.get(id);
    if (sending) return sending.goOn();
    this.#change(id, { state: "waiting", share: 0, refusal: null, mayRetry: false });
    this.#next();
  }

  retryAll() {
    for (const { id } of this.#entries.filter(canRetry)) this.retry(id);
  }

  cancel(id: string) {
    this.#put(this.#entries.filter((entry) => entry.id !== id));
    this.#sendings.get(id)?.cancel();
  }

  clear() {
    this.#put([]);
  }

  #next() {
    while (this.#sendings.size < AT_ONCE) {
      const entry = this.#entries.find(({ state }) => state === "waiting");
      if (!entry) return;
      void this.#send(entry);
    }
  }

  async #send({ id, file }: Entry) {
    const sending = new Sending(file, {
      onProgress: (share) => this.#change(id, { share, isStalled: false }),
      onStall: () => this.#change(id, { isStalled: true }),
    });
    this.#sendings.set(id, sending);
    this.#change(id, { state: "sending" });
    const answer = await sending.result;
    this.#sendings.delete(id);
    if (answer.ok) this.#change(id, { state: answer.value.isKnown ? "known" : "stored", share: 1, isStalled: false, photoId: answer.value.id });
    else this.#change(id, { state: "refused", share: 1, isStalled: false, refusal: answer.message, mayRetry: PASSING.has(answer.code) });
    this.#next();
  }

  #change(id: string, change: Partial<QueuedPhoto>) {
    this.#put(this.#entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));
  }

  #put(entries: Entry[]) {
    this.#entries = entries;
    for (const listener of this.#listeners) listener();
  }
}
