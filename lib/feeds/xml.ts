/** Text that is markup already. Only `element` makes it, so that everything else is escaped. */
export type Xml = { readonly markup: string };

// XML 1.0 has no place for these, not even as a reference.
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const REFERENCES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(IMPOSSIBLE, "").replace(/[&<>"]/g, (character) => REFERENCES[character]!);

type Content = string | Xml | readonly (string | Xml)[];

const markupOf = (content: Content): string => {
  if (typeof content === "string") return escaped(content);
  return "markup" in content ? content.markup : content.map(markupOf).join("");
};

/** An element, fit for HTML too as long as only void elements of it are empty. */
export function element(name: string, content: Content = "", attributes: Record<string, string | number> = {}): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inside = markupOf(content);
  return { markup: inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>` };
}

export const document = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
