import type { NodeViewRenderer } from "@tiptap/react";
import { enterText } from "./caret";
import { moveByButton } from "./frame";
import { runInTable, TABLE_TOOLS } from "./table-tools";

// The whole frame scrolls under a wide table, its field and buttons staying where they are.
const FRAME = "mt-1 mb-6.5 overflow-x-auto rounded-lg border border-rule bg-paper focus-within:border-ink-3";
const CAPTION = "w-full rounded px-1.5 py-1 text-[15px] leading-normal font-semibold placeholder:font-normal placeholder:text-ink-3 focus:bg-wash focus:outline-none";
const TOOLS = "sticky left-0 flex flex-wrap items-center gap-1 border-t border-rule px-2.5 py-1.5 text-[13px] leading-normal text-ink-2";
const TOOL = "min-h-7 rounded-md px-2.5 font-semibold hover:bg-wash hover:text-ink aria-disabled:opacity-45 aria-pressed:bg-accent-wash aria-pressed:text-accent";

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, attributes: Record<string, string> = {}): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A table in the writing sheet. Plain DOM, not React: the words inside are composed in place and must never be re-rendered. */
export const drawTable: NodeViewRenderer = ({ editor, node, getPos }) => {
  let shown = node;
  const dom = make("figure", FRAME, { "data-table": "" });
  const field = make("input", CAPTION, { type: "text", name: "table-caption", "aria-label": "표 제목", placeholder: "표 제목 (선택)" });
  const top = make("div", "sticky left-0 px-2 pt-1.5", { contenteditable: "false" });
  const sheet = make("div", "px-3.5 pt-1 pb-3");
  const tools = make("div", TOOLS, { role: "group", "aria-label": "표 다루기", contenteditable: "false" });
  const contentDOM = make("tbody", "");
  const size = make("span", "grow px-1.5 text-right text-ink-3 tabular-nums", { role: "status" });
  const table = make("table", "");
  table.append(contentDOM);
  sheet.append(table);
  top.append(field);
  dom.append(top, sheet, tools);

  const withPosition = (act: (position: number) => void) => {
    const position = getPos();
    if (position !== undefined) act(position);
  };
  const button = (name: string, text: string, onPress: (position: number) => void) => {
    const tool = make("button", TOOL, { type: "button", name, "aria-label": `표 ${text}` });
    tool.textContent = text;
    // the caret stays where it is
    tool.addEventListener("mousedown", (event) => event.preventDefault());
    tool.addEventListener("click", () => withPosition((position) => tool.ariaDisabled !== "true" && onPress(position)));
    tools.append(tool);
    return tool;
  };
  const sized = TABLE_TOOLS.map((tool) => ({ tool, button: button(tool.name, tool.text, (position) => runInTable(editor, position, tool.run)) }));
  const header = button("header", "제목 행", (position) => editor.view.dispatch(editor.state.tr.setNodeAttribute(position, "header", !shown.attrs.header)));
  tools.append(make("span", "basis-full"));
  button("up", "위로", (position) => moveByButton(editor, position, -1));
  button("down", "아래로", (position) => moveByButton(editor, position, 1));
  tools.append(size);
  button("remove", "지우기", (position) => {
    editor.view.dispatch(editor.state.tr.delete(position, position + shown.nodeSize));
    enterText(editor, Math.min(position, editor.state.doc.content.size));
  });

  field.addEventListener("input", () => withPosition((position) => editor.view.dispatch(editor.state.tr.setNodeAttribute(position, "caption", field.value))));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    withPosition((position) => enterText(editor, position + 1));
  });

  const show = () => {
    const [rows, columns] = [shown.childCount, shown.firstChild?.childCount ?? 0];
    const text = `${rows}행 ${columns}열`;
    if (field.value !== shown.attrs.caption) field.value = shown.attrs.caption;
    if (size.textContent !== text) size.textContent = text;
    table.toggleAttribute("data-header", Boolean(shown.attrs.header));
    header.ariaPressed = String(Boolean(shown.attrs.header));
    for (const { tool, button } of sized) button.ariaDisabled = String(tool.isIdle({ rows, columns }));
  };
  show();

  const isOurs = (target: EventTarget | null) => target instanceof Node && (top.contains(target) || tools.contains(target));
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type.name !== "table") return false;
      shown = next;
      show();
      return true;
    },
    stopEvent: (event) => isOurs(event.target),
    ignoreMutation: (mutation) => mutation.type !== "selection" && !contentDOM.contains(mutation.target),
  };
};
