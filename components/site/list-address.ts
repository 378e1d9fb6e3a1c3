/** One part of an address as text; empty when it is not percent-encoded text, which names nothing. */
export function readPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** What stands after a list's own address: nothing, or `before/{cursor}`. Null when it is neither. */
export function readBefore(rest: string[] | undefined): { before?: string } | null {
  if (!rest || rest.length === 0) return {};
  const [word, cursor] = rest;
  return rest.length === 2 && word === "before" && cursor ? { before: readPart(cursor) } : null;
}

/** Articles on one page of a list. */
export const LIST_PAGE = 20;
