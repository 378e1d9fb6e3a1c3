import type { ArticleStatus } from "@/lib/articles/rules";
import type { ArticleContent } from "@/lib/articles/schema";
import type { Refusal, Result } from "@/lib/result";

/** What the newsroom has: `number` is null before the first save, `savedAt` an ISO time. */
export type Saved = { number: number | null; version: number; savedAt: string | null };
export type SaveState =
  | { kind: "saved" }
  /** The writer asked for a save before there was anything to save. */
  | { kind: "empty" }
  | { kind: "changed" }
  | { kind: "saving" }
  /** `kept`: a copy is on this device. */
  | { kind: "failed"; refusal: Refusal; kept: boolean }
  /** Somebody else saved in between; nothing is sent until the writer chooses. */
  | { kind: "stale"; kept: boolean };
/** What readers have. `news` is the last thing that happened to it, as a sentence. */
export type Publication = { status: ArticleStatus; publishedVersion: number | null; news: string };
export type Snapshot = { content: ArticleContent; saved: Saved; save: SaveState; publication: Publication };

/** `isKnown`: an earlier try of this first save had arrived, and only its answer was lost. */
type Answer = Result<{ number: number; version: number; savedAt?: string; isKnown?: boolean }>;
type Request = (saved: Saved, content: ArticleContent) => Promise<Answer>;
type Ports = {
  send: Request;
  /** Keeps the unsaved text on this device, and from which version it came; false when the device cannot. */
  keep: (content: ArticleContent, version: number) => boolean;
  forget: () => void;
};

/** Milliseconds after the last change; of unbroken typing; after a failure. */
const QUIET = 2_500;
const LONGEST = 12_000;
const RETRY = 15_000;

const UNREACHABLE: Refusal = { ok: false, code: "unavailable", message: "서버가 답하지 않습니다. 잠시 뒤 다시 시도해 주세요." };

/** The article being written: its content, and the saves that follow it, one at a time, each naming the version it started from. */
export class DraftStore {
  #snapshot: Snapshot;
  /** What was saved last: where this text and another's later one part. Null where only the newsroom knows. */
  #base: ArticleContent | null;
  #ports: Ports;
  #listeners = new Set<() => void>();
  #edits = 0;
  #savedEdits = 0;
  #unsavedSince = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isComposing = false;

  constructor(start: Omit<Snapshot, "save">, ports: Ports) {
    this.#snapshot = { ...start, save: { kind: "saved" } };
    this.#base = start.content;
    this.#ports = ports;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  get = (): Snapshot => this.#snapshot;
  get base(): ArticleContent | null {
    return this.#base;
  }
  get isUnsaved() {
    return this.#edits !== this.#savedEdits;
  }

  change(change: Partial<ArticleContent>) {
    if (!this.isUnsaved) this.#unsavedSince = Date.now();
    this.#edits++;
    const { content, save } = this.#snapshot;
    const next = { ...content, ...change };
    // at once: no crash may cost more than the syllable being composed
    const kept = this.#ports.keep(next, this.#snapshot.saved.version);
    if (save.kind === "failed" || save.kind === "stale") this.#set({ content: next, save: { ...save, kept } });
    else this.#set({ content: next, save: save.kind === "saving" ? save : { kind: "changed" } });
    if (save.kind !== "stale") this.#schedule(Math.min(QUIET, Math.max(0, this.#unsavedSince + LONGEST - Date.now())));
  }

  announce(publication: Partial<Publication>) {
    this.#set({ publication: { ...this.#snapshot.publication, ...publication } });
  }

  /** No automatic save while a syllable is being composed; one follows when it is done. */
  compose(isComposing: boolean) {
    this.#isComposing = isComposing;
    if (!isComposing && this.isUnsaved && this.#snapshot.save.kind !== "stale") this.#schedule(QUIET);
  }

  /** Saves what is unsaved. Resolves to whether everything is saved. */
  async flush(): Promise<boolean> {
    await this.#running;
    if (!this.isUnsaved) return true;
    if (this.#snapshot.save.kind === "stale") return false;
    const answer = await this.submit(this.#ports.send);
    return answer.ok && !this.isUnsaved;
  }

  /** As the writer asks: says so when there is nothing yet. */
  save(): Promise<boolean> {
    const { save, saved } = this.#snapshot;
    if (save.kind === "saved" && saved.number === null && !this.isUnsaved) this.#set({ save: { kind: "empty" } });
    return this.flush();
  }

  /** Sends the content by another request, such as publication, in its turn among the saves. */
  submit(request: Request): Promise<Answer> {
    const turn = this.#running.then(() => this.#send(request));
    this.#running = turn;
    return turn;
  }

  /** Puts the unsaved text on this device, for a page about to go. */
  keep() {
    return this.isUnsaved && this.#keep();
  }

  /** Goes on from what somebody else saved, with this text, which may be both merged; saves it unless it is theirs alone. */
  async rebase(saved: Saved, theirs: ArticleContent, merged: ArticleContent): Promise<boolean> {
    this.#base = theirs;
    if (merged === theirs) {
      this.surrender();
      this.#set({ content: theirs, saved, save: { kind: "saved" } });
      return true;
    }
    this.#edits++;
    this.#set({ content: merged, saved, save: { kind: "changed" } });
    this.#keep();
    return this.flush();
  }

  stop() {
    clearTimeout(this.#timer);
  }

  /** The writer let this text go, having kept it elsewhere: the page may leave it. */
  surrender() {
    this.stop();
    this.#savedEdits = this.#edits;
    this.#ports.forget();
  }

  #keep() {
    return this.#ports.keep(this.#snapshot.content, this.#snapshot.saved.version);
  }

  async #send(request: Request): Promise<Answer> {
    clearTimeout(this.#timer);
    const edits = this.#edits;
    const { saved, content } = this.#snapshot;
    this.#set({ save: { kind: "saving" } });
    const answer = await request(saved, content).catch((): Refusal => UNREACHABLE);
    if (answer.ok && answer.value.isKnown) return this.#goOnFrom(answer.value, request);
    if (answer.ok) this.#settle(edits, content, answer.value);
    else if (answer.code === "stale") this.#set({ save: { kind: "stale", kept: this.#keep() } });
    else this.#fail(answer);
    return answer;
  }

  /** What arrived then is not known here: this text is saved on top of it. */
  #goOnFrom({ number, version, savedAt = null }: { number: number; version: number; savedAt?: string | null }, request: Request) {
    this.#base = null;
    this.#set({ saved: { number, version, savedAt } });
    return this.#send(request);
  }

  #settle(edits: number, content: ArticleContent, { number, version, savedAt = new Date().toISOString() }: { number: number; version: number; savedAt?: string }) {
    this.#savedEdits = edits;
    this.#base = content;
    this.#unsavedSince = Date.now();
    if (!this.isUnsaved) this.#ports.forget();
    this.#set({ saved: { number, version, savedAt }, save: this.isUnsaved ? { kind: "changed" } : { kind: "saved" } });
    if (this.isUnsaved) {
      this.#keep();
      this.#schedule(QUIET);
    }
  }

  #fail(refusal: Refusal) {
    if (!this.isUnsaved) return this.#set({ save: { kind: "saved" } });
    this.#set({ save: { kind: "failed", refusal, kept: this.#keep() } });
    if (refusal.code === "unavailable" || refusal.code === "too-fast") this.#schedule(RETRY);
  }

  #schedule(delay: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isComposing) void this.flush();
    }, delay);
  }

  #set(change: Partial<Snapshot>) {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
