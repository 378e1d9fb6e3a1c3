/** Where a list goes on: after this time and, within it, after the row named by `tie`. */
export type Position = { at: Date; tie: string };

// Public lists of articles break ties by number, all others by row id.
const TIES = {
  number: /^[1-9][0-9]{0,8}$/,
  row: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const;

const writeCursor = ({ at, tie }: Position): string => `${at.getTime().toString(36)}.${tie}`;

/** The position behind a cursor; null without one, and for text that no such list has given out. */
export function readCursor(text: string | undefined, kind: keyof typeof TIES): Position | null {
  const [, time, tie] = /^([0-9a-z]{1,9})\.(.{1,36})$/.exec(text ?? "") ?? [];
  return time && tie && TIES[kind].test(tie) ? { at: new Date(Number.parseInt(time, 36)), tie } : null;
}

/** Splits one row more than asked for into the page and the cursor of the next one. */
export function pageOf<Row>(rows: readonly Row[], limit: number, positionOf: (row: Row) => Position) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { shown, next: last && rows.length > limit ? writeCursor(positionOf(last)) : null };
}
