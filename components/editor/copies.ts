import { type Block, photosOf, plainBlock } from "@/lib/articles/body";
import type { ArticleContent } from "@/lib/articles/schema";
import type { PhotoView } from "@/lib/photos/rules";

/** A text kept on this device. `why` tells the writer how it came to be there. */
export type Copy = {
  id: string;
  at: string;
  why: "unsaved" | "stale" | "replaced";
  /** The version that the text was written on; older copies do not know. */
  version?: number;
  content: ArticleContent;
  photos: Record<string, PhotoView>;
};

const NONE: readonly Copy[] = [];

/** Copies of one article in the browser's own storage, kept apart by account: a newsroom shares machines. */
export class Copies {
  #accountId: string;
  #key: string;
  #listeners = new Set<() => void>();
  #offered: { of: readonly Copy[]; list: readonly Copy[] } = { of: NONE, list: NONE };
  #cache: { raw: string | null; list: readonly Copy[] } = { raw: null, list: NONE };

  /** `ownId` names the copy of the text on this very screen, which is kept but not offered. */
  constructor(accountId: string, number: number | null, readonly ownId: string = "") {
    this.#accountId = accountId;
    this.#key = keyOf(accountId, number);
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  list = (): readonly Copy[] => {
    const raw = this.#read();
    if (raw !== this.#cache.raw) this.#cache = { raw, list: parse(raw) };
    return this.#cache.list;
  };
  /** Those that are not on the screen already. */
  offered = (): readonly Copy[] => {
    const list = this.list();
    if (list !== this.#offered.of) this.#offered = { of: list, list: list.filter(({ id }) => id !== this.ownId) };
    return this.#offered.list;
  };
  none = () => NONE;

  /** False when the browser has no room (about 5 MB a site) or forbids it: no other copy makes way. A copy of the same id is replaced. */
  put(copy: Copy): boolean {
    return this.#write([copy, ...this.list().filter(({ id }) => id !== copy.id)]);
  }

  /** The page went before it heard that its last save had arrived: such a copy says nothing new. */
  dropSaved(content: ArticleContent) {
    for (const copy of this.list()) if (copy.why === "unsaved" && wordsOf(copy.content) === wordsOf(content)) this.drop(copy.id);
  }

  drop(id: string) {
    if (this.list().some((copy) => copy.id === id)) this.#write(this.list().filter((copy) => copy.id !== id));
  }

  /** The article got its number: the copies made on this screen follow it. Other texts that have no number yet stay. */
  move(number: number) {
    const isOwn = ({ id, why }: Copy) => id === this.ownId || why === "replaced";
    const [own, rest] = [this.list().filter(isOwn), this.list().filter((copy) => !isOwn(copy))];
    if (own.length > 0) this.#write(rest);
    this.#key = keyOf(this.#accountId, number);
    if (own.length > 0) this.#write(own);
  }

  #read(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  #write(list: Copy[]): boolean {
    try {
      if (list.length > 0) localStorage.setItem(this.#key, JSON.stringify(list));
      else localStorage.removeItem(this.#key);
    } catch {
      return false;
    }
    for (const listener of this.#listeners) listener();
    return true;
  }
}

/** All that a writer typed, without what the newsroom tidies or links by itself. */
const wordsOf = ({ label, title, deck, dateline, sectionId, tags, reporterIds, body }: ArticleContent) =>
  JSON.stringify([label, title, deck, dateline, sectionId, tags, reporterIds, body.map(textsOf)])
    .normalize("NFC")
    .replace(/\s+/g, " ");

function textsOf(block: Block) {
  const photos = photosOf(block).map(({ photoId, alt, credit }) => [photoId, alt, credit]);
  return [block.type, photos, plainBlock(block), block.type === "table" && block.header, block.type === "video" && block.videoId, block.type === "article" && block.number];
}

const keyOf = (accountId: string, number: number | null) => `manpa:copies:${accountId}:${number ?? "new"}`;

function parse(raw: string | null): readonly Copy[] {
  try {
    const list: unknown = JSON.parse(raw ?? "[]");
    return Array.isArray(list) ? (list as Copy[]) : NONE;
  } catch {
    return NONE;
  }
}
