import type { Editor } from "@tiptap/react";
import type { Block, Run } from "@/lib/articles/body";
import { linkPeople } from "@/lib/articles/people-links";
import type { ArticleContent } from "@/lib/articles/schema";
import { toBlocks } from "./document";
import type { Figure } from "./linked-names";

type Names = { people: readonly Figure[]; choices: ArticleContent["nameChoices"] };

/** Marks the names in the sheet as the newsroom will link them. No change of the text: nothing to save, nothing to undo. */
export function relink(editor: Editor, { people, choices }: Names): void {
  // moving the marks would break the syllable being composed; the next save comes here again
  if (editor.isDestroyed || editor.view.composing) return;
  const texts = linkPeople(toBlocks(editor.getJSON()), people, choices).flatMap(textsOf);
  const { state } = editor;
  const mark = state.schema.marks.person;
  const { tr } = state;
  let nth = 0;
  state.doc.descendants((node, position) => {
    if (!mark || !node.isTextblock || node.type.name === "subhead") return;
    let from = position + 1;
    for (const { text, person = null } of texts[nth++] ?? []) {
      const to = from + text.length;
      if (slugAt(from) !== person || slugAt(to - 1) !== person) {
        tr.removeMark(from, to, mark);
        if (person) tr.addMark(from, to, mark.create({ slug: person }));
      }
      from = to;
    }
  });
  if (tr.docChanged) editor.view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true));

  function slugAt(at: number): string | null {
    return (state.doc.nodeAt(at)?.marks.find(({ type }) => type === mark)?.attrs.slug as string | undefined) ?? null;
  }
}

/** The texts that the sheet shows as text blocks, in its order; a caption stands in a field of its own. */
function textsOf(block: Block): Run[][] {
  if (block.type === "list") return block.items;
  if (block.type === "table") return block.rows.flat();
  return block.type === "paragraph" || block.type === "quote" ? [block.runs] : [];
}
