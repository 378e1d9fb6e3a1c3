import { type Block, plainBlock, type Run } from "@/lib/articles/body";
import { LIMITS } from "@/lib/articles/rules";
import { cleanLine, lengthOf } from "@/lib/articles/text";
import { readVideoId } from "@/lib/articles/video";
import { type Dropped, note } from "./dropped";
import { hrefOf, isBookmark, type Look, lookWithin, paragraphsOf, runOf } from "./inline";
import { asLines, isWords } from "./lines";
import { type Element, findAll, isElement, type Markup, parseMarkup, textOf } from "./markup";
import { headingClasses, isHeading, isOnlineList, listMarkOf, withoutMark } from "./office";
import { tableOf } from "./table";
import { isUnwanted } from "./unwanted";

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header hr html li main nav p pre section summary tbody td th tr".split(" "),
);
const SOURCES: ReadonlySet<string> = new Set(["cite", "footer"]);
const EMOJI = /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\u200D\p{Emoji_Modifier}]*$/u;

/**
 * Copied HTML as our blocks. Only words and the structure around them pass: what comes out has no
 * place for a script, a handler, a style or a tag, whatever went in.
 */
export function cleanHtml(html: string): { blocks: Block[]; dropped: Dropped } {
  const dropped: Dropped = {};
  const root = parseMarkup(html);
  const blocks = new Reader(dropped, headingClasses(root)).read(root.children, {});
  return { blocks, dropped };
}

/** Copied plain text: a paragraph for every line with a word in it. */
export const cleanLines = (text: string): Block[] =>
  text.split(/\r\n?|\n/).flatMap((line) => paragraphsOf([runOf(line, {})]).map((runs): Block => ({ type: "paragraph", runs })));

class Reader {
  /** Lists that Office takes apart, by the list each was of. */
  #lists = new Map<Block, string>();

  constructor(
    private readonly dropped: Dropped,
    private readonly headings: ReadonlySet<string>,
  ) {}

  read(nodes: readonly Markup[], outer: Look): Block[] {
    const blocks: Block[] = [];
    let runs: Run[] = [];
    const flush = () => {
      for (const each of paragraphsOf(runs)) blocks.push({ type: "paragraph", runs: each });
      runs = [];
    };
    const visit = (node: Markup, look: Look) => {
      if (!isElement(node)) return void runs.push(runOf(node, look));
      const { name, attributes } = node;
      if (name === "br") return void runs.push({ text: "\n" });
      if (name === "img" && EMOJI.test(attributes.alt ?? "")) return void runs.push(runOf(attributes.alt!, look));
      const video = this.#videoOf(node);
      if (!video && isUnwanted(node, this.dropped)) return;
      const within = this.#lookWithin(node, look);
      const whole = video ?? this.#wholeOf(node, within);
      if (whole || BLOCKS.has(name)) flush();
      if (whole) return whole.forEach((block) => this.#add(blocks, block));
      if (name === "q") runs.push({ text: "“" });
      for (const child of node.children) visit(child, within);
      if (name === "q") runs.push({ text: "”" });
      if (BLOCKS.has(name)) flush();
    };
    for (const node of nodes) visit(node, outer);
    flush();
    return blocks;
  }

  /** A list goes on where Office cut it. */
  #add(blocks: Block[], block: Block) {
    const last = blocks.at(-1);
    const key = this.#lists.get(block);
    if (last?.type === "list" && block.type === "list" && key && this.#lists.get(last) === key) last.items.push(...block.items);
    else blocks.push(block);
  }

  #lookWithin(element: Element, look: Look): Look {
    const within = lookWithin(element, look);
    if (element.name !== "a") return within;
    const href = hrefOf(element);
    if (!href && !isBookmark(element) && textOf(element).trim()) note(this.dropped, "link");
    return href ? { ...within, href } : within;
  }

  #videoOf({ name, attributes }: Element): Block[] | null {
    const videoId = name === "iframe" ? readVideoId(attributes.src ?? "") : null;
    return videoId ? [{ type: "video", videoId, title: cleanLine(attributes.title ?? "").slice(0, LIMITS.videoTitle) }] : null;
  }

  /** The blocks of an element that is more than a paragraph; null for any other. */
  #wholeOf(element: Element, look: Look): Block[] | null {
    if (isHeading(element, this.headings)) return this.#heading(element, look);
    const mark = listMarkOf(element);
    if (mark) return this.#item(element, look, mark);
    if (element.name === "ul" || element.name === "ol") return this.#list(element, look);
    if (element.name === "blockquote") return this.#quote(element, look);
    if (element.name === "table") return tableOf(element, (cell) => this.#cell(cell, look), this.dropped);
    return isOnlineList(element) ? this.#online(element, look) : null;
  }

  #cell = (cell: Element, look: Look): Block[] => (isUnwanted(cell, this.dropped) ? [] : this.read(cell.children, lookWithin(cell, look)));

  #heading(element: Element, look: Look): Block[] {
    const inner = this.read(element.children, look);
    const text = cleanLine(inner.filter(isWords).map(plainBlock).join(" "));
    if (lengthOf(text) > LIMITS.subhead) return inner;
    return [...(text ? [{ type: "subhead" as const, text }] : []), ...inner.filter((block) => !isWords(block))];
  }

  #item(element: Element, look: Look, { key, ordered }: { key: string; ordered: boolean }): Block[] {
    const runs = asLines(this.read(withoutMark(element.children), look));
    if (runs.length === 0) return [];
    const list: Block = { type: "list", ordered, items: [runs] };
    this.#lists.set(list, key);
    return [list];
  }

  /** Lists do not nest: inner items follow the one they stood in. */
  #list(element: Element, look: Look): Block[] {
    const items: Run[][] = [];
    const strays: Block[] = [];
    for (const child of element.children) {
      let own: Block[] = [];
      const settle = () => {
        if (own.length > 0) items.push(asLines(own));
        own = [];
      };
      for (const block of this.read([child], look)) {
        if (isWords(block)) own.push(block);
        else {
          settle();
          if (block.type === "list") items.push(...block.items);
          else strays.push(block);
        }
      }
      settle();
    }
    if (items.length === 0) return strays;
    return [...listsOf(items, element.name === "ol"), ...strays];
  }

  /** Word in a browser gives every item a list of its own. */
  #online(element: Element, look: Look): Block[] {
    const lists = this.read(element.children, look);
    for (const list of lists) if (list.type === "list") this.#lists.set(list, `online ${list.ordered}`);
    return lists;
  }

  #quote(element: Element, look: Look): Block[] {
    const [named] = findAll(element, SOURCES);
    const source = named ? cleanLine(textOf(named)).replace(/^[-–—―\s]+/, "") : "";
    const isSource = source !== "" && lengthOf(source) <= LIMITS.source;
    const inner = this.read(isSource ? without(element.children, named!) : element.children, look);
    const runs = asLines(inner.filter((block) => block.type === "paragraph" || block.type === "subhead"));
    const others = inner.filter((block) => block.type !== "paragraph" && block.type !== "subhead");
    return [...(runs.length > 0 ? [{ type: "quote" as const, runs, ...(isSource && { source }) }] : []), ...others];
  }
}

/** As many lists as it takes to hold the items. */
function listsOf(items: Run[][], ordered: boolean): Block[] {
  const lists = Array.from({ length: Math.ceil(items.length / LIMITS.items) }, (_, at) => items.slice(at * LIMITS.items, (at + 1) * LIMITS.items));
  return lists.map((each) => ({ type: "list", ordered, items: each }));
}

const without = (nodes: readonly Markup[], unwanted: Element): Markup[] =>
  nodes.filter((node) => node !== unwanted).map((node) => (isElement(node) ? { ...node, children: without(node.children, unwanted) } : node));
