/** Lower-case words of letters (Hangul too) and digits joined by single hyphens: part of an address. */
const SLUG = /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)*$/u;

export const isSlug = (text: string): boolean => text.length <= 60 && text === text.normalize("NFC") && SLUG.test(text);
