// Lone surrogates, noncharacters, controls but LF, bidi controls, and the invisible
// characters that only hide words from search. ZWJ and variation selectors stay: emoji need them.
const UNWANTED = /\p{Surrogate}|\p{Noncharacter_Code_Point}|[^\P{Cc}\n]|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Text of a run: lines kept, edges kept, so that neighbouring runs still fit together. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\u00A0]/g, " ")
    .replace(UNWANTED, "")
    .normalize("NFC");

/** Text of a one-line field: no line ends, single spaces, trimmed. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, " ").trim();

/** Unicode code points, as a reader counts 자. */
export const lengthOf = (text: string): number => [...text].length;

/** An address a reader may be sent to: http(s), mailto, or a path of this site. Anything else is null. */
export function safeHref(raw: string): string | null {
  const href = cleanLine(raw);
  if (/[\s\\]/.test(href)) return null;
  if (href.startsWith("/")) return href.startsWith("//") ? null : href;
  try {
    const { protocol, hostname } = new URL(href);
    if (protocol === "mailto:") return href;
    return (protocol === "http:" || protocol === "https:") && hostname ? href : null;
  } catch {
    return null;
  }
}

/** A headline as it is printed in one string: [현장] 제목. */
export const headlineOf = ({ label, title }: { label: string; title: string }): string => {
  if (!label) return title;
  return `${label.startsWith("[") ? label : `[${label}]`} ${title}`;
};
