import { type Element, findAll, isElement, type Markup, styleOf, textOf } from "./markup";

/** What Word and Hangul write in their own way: headings by style, lists as paragraphs, comments. */

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const OFFICE_HEADING = /^Mso(?:Title|Subtitle|Heading\d)/;
const STYLE_NAME = /\.([\w-]+)[^{}]*\{[^}]*?style-name:\s*"?([^";}]+)/g;
const HEADING_NAME = /개요|제목|부제|outline|heading|title/i;
const STYLES: ReadonlySet<string> = new Set(["style"]);

const classesOf = ({ attributes }: Element) => (attributes.class ?? "").split(/\s+/);

/** Classes that stand for headings in the copied style sheet: HStyle2 is 개요 1. */
export function headingClasses(root: Element): ReadonlySet<string> {
  const sheets = findAll(root, STYLES).map(textOf).join("\n");
  const named = [...sheets.matchAll(STYLE_NAME)].filter(([, , name]) => HEADING_NAME.test(name ?? ""));
  return new Set(named.map(([, className]) => className ?? ""));
}

export function isHeading(element: Element, classes: ReadonlySet<string>): boolean {
  const isNamed = classesOf(element).some((each) => classes.has(each) || OFFICE_HEADING.test(each));
  return HEADINGS.has(element.name) || (element.name === "p" && (isNamed || element.attributes.role === "heading" || styleOf(element).has("mso-outline-level")));
}

export const isComment = (element: Element): boolean =>
  styleOf(element).get("mso-element") === "comment" || styleOf(element).get("mso-special-character") === "comment";

export const isOnlineList = (element: Element): boolean => classesOf(element).includes("ListContainerWrapper");

const isMark = (node: Markup): boolean => isElement(node) && styleOf(node).get("mso-list") === "ignore";

function markOf(element: Element): string {
  if (isMark(element)) return textOf(element);
  return element.children.filter(isElement).map(markOf).join("");
}

/** A paragraph that Word shows as an item: which list it is of, and whether that is numbered. */
export function listMarkOf(element: Element): { key: string; ordered: boolean } | null {
  const [, key] = /^(l\d+) level\d+/.exec(styleOf(element).get("mso-list") ?? "") ?? [];
  return key ? { key, ordered: /[\p{L}\p{N}][.)]|[①-⑳]/u.test(markOf(element)) } : null;
}

/** The same without its bullet or number. */
export const withoutMark = (nodes: readonly Markup[]): Markup[] =>
  nodes.filter((node) => !isMark(node)).map((node) => (isElement(node) ? { ...node, children: withoutMark(node.children) } : node));
