import { Node } from "@tiptap/react";

/** One line of a list. Lists do not nest, so Tab stays free to leave the editor. */
export const ListItem = Node.create({
  name: "listItem",
  content: "paragraph",
  defining: true,

  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],

  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});
