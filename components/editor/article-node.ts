import { type Editor, Node, ReactNodeViewRenderer } from "@tiptap/react";
import { ArticleFrame } from "./article-frame";
import { leaveBlock } from "./caret";
import { frameKeys, insertBlocks } from "./frame";

/** Another article of ours, by its number alone: what it says is read anew wherever it is shown. */
export const ArticleNode = Node.create({
  name: "article",
  group: "block",
  atom: true,
  draggable: true,
  isolating: true,

  addAttributes: () => ({ number: { default: 0 } }),
  parseHTML: () => [{ tag: "figure[data-article]", getAttrs: ({ dataset }) => (/^[1-9]\d{0,9}$/.test(dataset.article ?? "") ? { number: Number(dataset.article) } : false) }],
  renderHTML: ({ node }) => ["figure", { "data-article": node.attrs.number }],
  renderText: () => "",

  addNodeView: () => ReactNodeViewRenderer(ArticleFrame),

  addKeyboardShortcuts() {
    return frameKeys(this.editor, this.name, "up");
  },
});

/** Puts the card at the caret, and the caret behind it. */
export function insertArticle(editor: Editor, number: number) {
  const position = insertBlocks(editor, [{ type: "article", attrs: { number } }]);
  // the dialog that asked gives the focus back first
  requestAnimationFrame(() => leaveBlock(editor, position));
}
