/** Lower-case words of letters (Hangul too) and digits joined by single hyphens: part of an address. */
const SLUG = /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)*$/u;

export const isSlug = (text: string): boolean => text.length <= 60 && text === text.normalize("NFC") && SLUG.test(text);

/** A post a public figure holds or held; months as `2025-06`, `until` null while it lasts. */
export type Post = { title: string; from: string; until: string | null };

/** The posts of a person's stored `roles`; what has not that shape is left out. */
export function readPosts(stored: unknown): Post[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each: Partial<Post> | null) =>
    typeof each?.title === "string" && typeof each.from === "string" ? [{ title: each.title, from: each.from, until: each.until ?? null }] : [],
  );
}
