/** Articles that a layout may name: on the front page all above the bands, in a section the head of its list and band. */
export const SLOTS = { front: 7, section: 4 } as const;
/** Articles of a section in its band on the front page. */
export const BAND = 4;

/** Where the nth article of a layout stands. */
export function placeOf(at: number, isFront: boolean): string {
  if (at === 0) return "머리기사";
  if (!isFront) return `${at + 1}번째`;
  return at <= 3 ? `둘째 단 ${at}` : `머리기사 아래 ${at - 3}`;
}

/** Moves one item of a list to another place in it. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

type Card = { number: number; photo: unknown };

/**
 * The articles of a page in order: those chosen by the desk, then the newest that are not among them. Where the desk chose
 * none, the newest of the first ten that has a photo leads.
 */
export function arranged<Each extends Card>(chosen: readonly Each[], newest: readonly Each[]): Each[] {
  const others = newest.filter(({ number }) => !chosen.some((card) => card.number === number));
  if (chosen.length > 0) return [...chosen, ...others];
  const lead = others.slice(0, 10).find((card) => card.photo) ?? others[0];
  return lead ? [lead, ...others.filter((card) => card !== lead)] : [];
}
