import type { Block } from "@/lib/articles/body";
import { BROKEN, refusalOf } from "./docx-file";
import { cleanHtml } from "./paste/clean";
import { type Dropped, note } from "./paste/dropped";

export type ReadDocument = { ok: true; blocks: Block[]; dropped: Dropped } | { ok: false; message: string };
type Mammoth = typeof import("mammoth");
type Input = Parameters<Mammoth["convertToHtml"]>[0];

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='제목'] => h1:fresh",
  "p[style-name='부제'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
];
const BACK_TO_TEXT = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

type Part = { type?: string; children?: readonly Part[] };

const countComments = ({ type, children = [] }: Part): number => (type === "commentReference" ? 1 : 0) + children.reduce((sum, child) => sum + countComments(child), 0);

/** The text of a .docx as our blocks, by the way of everything that is pasted. The reader of such files loads when one is chosen. */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>, inputOf: (bytes: Uint8Array<ArrayBuffer>) => Input = inBrowser): Promise<ReadDocument> {
  const message = refusalOf(bytes);
  if (message) return { ok: false, message };
  try {
    const { default: mammoth } = await import("mammoth");
    let comments = 0;
    const { value: html } = await mammoth.convertToHtml(inputOf(bytes), {
      styleMap: STYLES,
      // told and left out: a photo needs a credit, which a document does not bring
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      transformDocument: (document: Part) => {
        comments = countComments(document);
        return document;
      },
    });
    const { blocks, dropped } = cleanHtml(html.replace(BACK_TO_TEXT, ""));
    if (comments > 0) note(dropped, "note", comments);
    return { ok: true, blocks, dropped };
  } catch {
    return { ok: false, message: BROKEN };
  }
}

const inBrowser = (bytes: Uint8Array<ArrayBuffer>): Input => ({ arrayBuffer: bytes.buffer });
