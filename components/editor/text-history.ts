export type Way = "back" | "forth";

/** Milliseconds without a letter that end a step, as in the text below the headline. */
const PAUSE = 500;

/** What a field said before, in steps: a stretch of typing or of deleting is one, and so is a change that came from elsewhere. */
export class TextHistory {
  #past: string[] = [];
  #future: string[] = [];
  /** What the field said when it was last heard of; null before that. */
  #known: string | null = null;
  #at = 0;
  #isDeleting = false;
  #isOpen = false;

  /** `isSameSyllable`: the letter joins one that is still being composed, which goes back whole, however slowly it came. */
  write(before: string, after: string, at: number, isSameSyllable = false): void {
    if (before === after) return;
    const isDeleting = after.length < before.length;
    const isNext = at - this.#at < PAUSE && isDeleting === this.#isDeleting;
    this.#hear(before);
    if (!this.#isOpen || !(isSameSyllable || isNext)) this.#past.push(before);
    this.#future = [];
    this.#known = after;
    this.#at = at;
    this.#isDeleting = isDeleting;
    this.#isOpen = true;
  }

  /** The text one step this way from `now`; null where there is none. */
  go(way: Way, now: string): string | null {
    this.#hear(now);
    const [from, to] = way === "back" ? [this.#past, this.#future] : [this.#future, this.#past];
    const text = from.pop();
    if (text === undefined) return null;
    to.push(now);
    this.#known = text;
    this.#isOpen = false;
    return text;
  }

  can(way: Way, now: string): boolean {
    const isFromElsewhere = this.#known !== null && this.#known !== now;
    return way === "back" ? isFromElsewhere || this.#past.length > 0 : !isFromElsewhere && this.#future.length > 0;
  }

  /** A merged or restored text is a step of its own, and nothing leads forth from it. */
  #hear(now: string): void {
    if (this.#known === null || this.#known === now) return;
    this.#past.push(this.#known);
    this.#future = [];
    this.#known = now;
    this.#isOpen = false;
  }
}

/** Where the caret belongs once `before` has become `after`: behind what changed. */
export function caretAfter(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return after.length - tail;
}

type Keys = Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "isComposing">;

/** Which way a key leads, by its place: a Korean layout writes ㅋ there. Null for any other key, and in the middle of a syllable. */
export function wayOf({ code, ctrlKey, metaKey, shiftKey, altKey, isComposing }: Keys): Way | null {
  if (isComposing || altKey || !(ctrlKey || metaKey)) return null;
  if (code === "KeyZ") return shiftKey ? "forth" : "back";
  return code === "KeyY" && ctrlKey && !shiftKey ? "forth" : null;
}
