import { Node } from "@tiptap/react";
import { writeBehind } from "./caret";
import { toParagraph } from "./to-paragraph";

/** A quotation with the name of whoever said it, typed into a small field under the words. */
export const Quote = Node.create({
  name: "quote",
  group: "block",
  content: "inline*",
  defining: true,

  addAttributes: () => ({
    source: {
      default: "",
      parseHTML: (element: HTMLElement) => element.dataset.source ?? "",
      renderHTML: ({ source }: { source?: string }) => (source ? { "data-source": source } : {}),
    },
  }),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes, 0],

  addKeyboardShortcuts() {
    return {
      "Mod-Shift-b": () => this.editor.commands.toggleNode(this.name, "paragraph"),
      Backspace: () => toParagraph(this.editor, this.name),
    };
  },

  // Plain DOM, not React: the words inside are composed in place and must never be re-rendered.
  addNodeView() {
    return ({ editor, node, getPos }) => {
      const dom = document.createElement("blockquote");
      const contentDOM = dom.appendChild(document.createElement("p"));
      const field = dom.appendChild(document.createElement("input"));
      field.type = "text";
      field.placeholder = "누구의 말인지 (선택)";
      field.setAttribute("aria-label", "인용한 말의 출처");
      field.value = node.attrs.source;

      field.addEventListener("input", () => {
        const position = getPos();
        if (position === undefined) return;
        editor.view.dispatch(editor.state.tr.setNodeAttribute(position, "source", field.value));
      });
      field.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.isComposing) return;
        event.preventDefault();
        const position = getPos();
        if (position !== undefined) writeBehind(editor, position);
      });

      return {
        dom,
        contentDOM,
        update(next) {
          if (next.type.name !== "quote") return false;
          if (field.value !== next.attrs.source) field.value = next.attrs.source;
          return true;
        },
        stopEvent: (event) => event.target === field,
        ignoreMutation: (mutation) => mutation.type !== "selection" && !contentDOM.contains(mutation.target),
      };
    };
  },
});
