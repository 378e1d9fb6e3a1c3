import { Extension } from "@tiptap/react";
import { DOMParser, type Node, type ParseOptions, type ResolvedPos, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { Block } from "@/lib/articles/body";
import { toDocument } from "../document";
import { cleanHtml, cleanLines } from "./clean";
import { pasteNews } from "./dropped";
import { asLines } from "./lines";

export type Tell = (news: string) => void;

const isCell = ({ type }: Node) => type.name === "tableCell";

function isInCell($at: ResolvedPos | undefined): boolean {
  return $at !== undefined && Array.from({ length: $at.depth }, (_, at) => $at.node(at + 1)).some(isCell);
}

/** One paragraph is all that a cell holds: words pasted into it become its lines, and none is lost. */
function fitted(blocks: Block[], $at: ResolvedPos | undefined): Block[] {
  const isTable = blocks.length === 1 && blocks[0]?.type === "table";
  return isInCell($at) && !isTable ? [{ type: "paragraph", runs: asLines(blocks) }] : blocks;
}

function sliceOf(schema: Schema, blocks: Block[]): Slice {
  return blocks.length > 0 ? Slice.maxOpen(schema.nodeFromJSON(toDocument(blocks)).content) : Slice.empty;
}

/**
 * Reads what was copied elsewhere through our blocks, and tells what had to go. What was copied from
 * the sheet, the only thing whose blanks the view wants kept, passes as it is.
 */
class PasteParser extends DOMParser {
  constructor(
    schema: Schema,
    private readonly tell: Tell,
  ) {
    super(schema, DOMParser.fromSchema(schema).rules);
  }

  override parseSlice(copied: HTMLElement, options: ParseOptions = {}): Slice {
    this.tell("");
    if (options.preserveWhitespace) return super.parseSlice(copied, options);
    // of rows alone the view makes a table, and hands over its inside
    const { blocks, dropped } = cleanHtml(copied.closest("table")?.outerHTML ?? copied.innerHTML);
    this.tell(pasteNews(dropped));
    return sliceOf(this.schema, fitted(blocks, options.context));
  }
}

/** How the sheet reads the clipboard; `tell` hears a sentence for the writer, or nothing to say. */
export const Paste = Extension.create<{ tell: Tell }>({
  // Tiptap has a "paste" of its own
  name: "cleanPaste",
  addOptions: () => ({ tell: () => undefined }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          clipboardParser: new PasteParser(editor.schema, options.tell),
          clipboardTextParser: (text, $at) => {
            options.tell("");
            return sliceOf(editor.schema, fitted(cleanLines(text), $at));
          },
        },
      }),
    ];
  },
});
