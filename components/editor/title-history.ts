import type { DraftStore } from "./draft-store";
import { caretAfter, TextHistory, type Way } from "./text-history";

export type TitleName = "title" | "deck";
/** Where the toolbar can lead; null while it is the body's turn. */
export type Ways = "both" | "back" | "forth" | "none" | null;

/**
 * What 제목 and 부제 said before. Chromium keeps one history for the whole page, in which the body's
 * changes stand between theirs, so theirs is kept here; and the toolbar acts where the caret was last.
 */
export class TitleHistory {
  #store: DraftStore;
  #histories = { title: new TextHistory(), deck: new TextHistory() };
  #field: HTMLTextAreaElement | null = null;
  #isComposing = false;
  #listeners = new Set<() => void>();

  constructor(store: DraftStore) {
    this.#store = store;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    const leave = this.#store.subscribe(listener);
    return () => {
      leave();
      this.#listeners.delete(listener);
    };
  };

  ways = (): Ways => {
    const name = nameOf(this.#field);
    if (!name) return null;
    const text = this.#store.get().content[name];
    const [back, forth] = [this.#histories[name].can("back", text), this.#histories[name].can("forth", text)];
    return back ? (forth ? "both" : "back") : forth ? "forth" : "none";
  };

  /** Hears every focus around the text; the toolbar's own buttons are no other place to write. */
  follow = ({ target }: { target: EventTarget }) => {
    if (!(target instanceof HTMLElement) || target.closest("[role=toolbar]")) return;
    this.#field = target instanceof HTMLTextAreaElement && nameOf(target) ? target : null;
    for (const listener of this.#listeners) listener();
  };

  /** A syllable begins. */
  compose = () => void (this.#isComposing = false);

  write(name: TitleName, text: string, isComposing: boolean): void {
    this.#histories[name].write(this.#store.get().content[name], text, Date.now(), isComposing && this.#isComposing);
    this.#isComposing = isComposing;
    this.#change(name, text);
  }

  /** One step in the field that had the focus last. */
  go(way: Way): void {
    const [field, name] = [this.#field, nameOf(this.#field)];
    if (!field || !name) return;
    const now = this.#store.get().content[name];
    const text = this.#histories[name].go(way, now);
    field.focus();
    if (text === null) return;
    // before React does it, which would leave the caret at the end
    field.value = text;
    const caret = caretAfter(now, text);
    field.setSelectionRange(caret, caret);
    this.#change(name, text);
  }

  #change(name: TitleName, text: string): void {
    this.#store.change(name === "title" ? { title: text } : { deck: text });
  }
}

/** A video has a title too, whose history is the body's. */
function nameOf(field: HTMLTextAreaElement | null): TitleName | null {
  const name = field?.dataset.history;
  return name === "title" || name === "deck" ? name : null;
}
