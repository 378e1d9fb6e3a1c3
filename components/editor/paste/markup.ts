import { Parser } from "htmlparser2";

/** Copied HTML as a plain tree: what it says, with nothing in it that could run. */
export type Element = { name: string; attributes: Readonly<Record<string, string>>; children: Markup[] };
export type Markup = string | Element;

/** Deeper than any page that somebody wrote. */
const DEEPEST = 200;

/** Reads any HTML, however broken. Comments and conditional sections of Office fall away here. */
export function parseMarkup(html: string): Element {
  const root: Element = { name: "#root", attributes: {}, children: [] };
  const path = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Element = { name, attributes, children: [] };
      const parent = path.at(-1)!;
      const isTooDeep = path.length > DEEPEST;
      if (!isTooDeep) parent.children.push(element);
      path.push(isTooDeep ? parent : element);
    },
    ontext: (text) => void path.at(-1)!.children.push(text),
    onclosetag: () => void (path.length > 1 && path.pop()),
  });
  parser.end(html);
  return root;
}

export const isElement = (node: Markup): node is Element => typeof node !== "string";

export const textOf = (node: Markup): string => (isElement(node) ? node.children.map(textOf).join("") : node);

/** Every element of these names inside, outermost first, not looking into what is found. */
export function findAll(node: Element, names: ReadonlySet<string>): Element[] {
  return node.children.filter(isElement).flatMap((child) => (names.has(child.name) ? [child] : findAll(child, names)));
}

/** The declarations of a style attribute, names and values in small letters. */
export function styleOf({ attributes }: Element): Map<string, string> {
  const declarations = (attributes.style ?? "").split(";").map((each): [string, string] => {
    const colon = each.indexOf(":");
    return [each.slice(0, colon).trim().toLowerCase(), each.slice(colon + 1).trim().toLowerCase()];
  });
  return new Map(declarations.filter(([name]) => name));
}
