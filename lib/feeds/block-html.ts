import type { Block, PlacedPhoto, Run, TableBlock } from "@/lib/articles/body";
import { headlineOf } from "@/lib/articles/text";
import { watchUrl } from "@/lib/articles/video";
import { type PhotoView, photoUrl } from "@/lib/photos/rules";
import { element, type Xml } from "./xml";

type Setting = { photos: Readonly<Record<string, PhotoView>>; cards: Readonly<Record<number, { label: string; title: string }>>; base: string };

function addressOf({ person, href }: Run, base: string): string | null {
  if (person) return `${base}/people/${encodeURIComponent(person)}`;
  return href && URL.canParse(href, base) ? new URL(href, base).href : null;
}

const lines = (text: string): (string | Xml)[] => text.split("\n").flatMap((line, at) => (at === 0 ? [line] : [element("br"), line]));

const inline = (runs: readonly Run[], base: string): (string | Xml)[] =>
  runs.flatMap((run) => {
    const href = addressOf(run, base);
    let written = href ? [element("a", run.text, { href })] : lines(run.text);
    if (run.italic) written = [element("em", written)];
    return run.bold ? [element("strong", written)] : written;
  });

function figure({ photoId, alt, caption, credit }: PlacedPhoto, { photos, base }: Setting): Xml[] {
  const photo = photos[photoId];
  if (!photo) return [];
  const src = base + photoUrl(photo, photo.width);
  const image = element("img", "", { src, alt, width: photo.width, height: photo.height });
  return [element("figure", [image, element("figcaption", [...inline(caption, base), credit && ` (${credit})`])])];
}

function table({ header, rows, caption }: TableBlock, base: string): Xml {
  // in HTML an empty cell may not close itself
  const lineOf = (row: Run[][], cell: string) => element("tr", row.map((runs) => element(cell, runs.length ? inline(runs, base) : "\u00A0")));
  const [first, ...rest] = rows;
  const lines = header ? rest : rows;
  return element("table", [
    ...(caption ? [element("caption", caption)] : []),
    ...(header && first ? [element("thead", [lineOf(first, "th")])] : []),
    ...(lines.length ? [element("tbody", lines.map((row) => lineOf(row, "td")))] : []),
  ]);
}

function htmlOf(block: Block, setting: Setting): Xml[] {
  const { base } = setting;
  switch (block.type) {
    case "paragraph":
      return [element("p", inline(block.runs, base))];
    case "subhead":
      return [element("h2", block.text)];
    case "quote":
      return [element("blockquote", [element("p", inline(block.runs, base)), ...(block.source ? [element("footer", block.source)] : [])])];
    case "list":
      return [element(block.ordered ? "ol" : "ul", block.items.map((item) => element("li", inline(item, base))))];
    case "photo":
      return figure(block, setting);
    case "gallery":
      return block.photos.flatMap((photo) => figure(photo, setting));
    case "table":
      return [table(block, base)];
    case "video":
      return [element("p", ["영상: ", element("a", block.title, { href: watchUrl(block.videoId) })])];
    case "article": {
      const card = setting.cards[block.number];
      return card ? [element("p", ["관련 기사: ", element("a", headlineOf(card), { href: `${base}/articles/${block.number}` })])] : [];
    }
  }
}

/** A body as HTML for readers' own programs, with addresses that hold anywhere. */
export const bodyHtml = (blocks: readonly Block[], setting: Setting): string =>
  blocks.flatMap((block) => htmlOf(block, setting)).map(({ markup }) => markup).join("\n");
