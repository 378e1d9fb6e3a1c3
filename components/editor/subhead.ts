import { Node } from "@tiptap/react";
import { toParagraph } from "./to-paragraph";

/** 중간 제목: one level, plain text. A pasted heading of any level becomes one. */
export const Subhead = Node.create({
  name: "subhead",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,

  parseHTML: () => ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({ tag })),
  renderHTML: () => ["h2", 0],

  addKeyboardShortcuts() {
    return {
      "Mod-Alt-2": () => this.editor.commands.toggleNode(this.name, "paragraph"),
      Backspace: () => toParagraph(this.editor, this.name),
    };
  },
});
