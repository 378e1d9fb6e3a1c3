/** Lower-case words of letters (Hangul too) and digits joined by single hyphens: part of an address. */
const SLUG = /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)*$/u;

export const isSlug = (text: string): boolean => text.length <= 60 && text === text.normalize("NFC") && SLUG.test(text);

/** A post a public figure holds or held; months as `2025-06`, `until` null while it lasts. */
export type Post = { title: string; from: string; until: string | null };

/** A month as people write one (2025-06, 2025.6, 2025년 6월, 202506) as `2025-06`; null for what is none. */
export function readMonth(text: string): string | null {
  const [, year, month = ""] = /^([12]\d{3})\s*[-./년]?\s*(0?[1-9]|1[0-2])\s*[월.]?$/.exec(text.trim()) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}` : null;
}

/** What began last stands first. */
export const inOrder = (posts: readonly Post[]): Post[] => [...posts].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));

/** The posts of a person's stored `roles`; what has not that shape is left out. */
export function readPosts(stored: unknown): Post[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each: Partial<Post> | null) =>
    typeof each?.title === "string" && typeof each.from === "string" ? [{ title: each.title, from: each.from, until: each.until ?? null }] : [],
  );
}
