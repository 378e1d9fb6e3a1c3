"use client";
import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import { followSlash, slashIn, takeSlash, toolsFor } from "./slash";
import type { Ask, Tool } from "./tools";

type Props = { editor: Editor; onAsk: (what: Ask) => void };

/**
 * What can be put where a slash was typed. The caret stays in the text: the list stands beside it and
 * the text names the chosen entry, so that nothing touches a syllable in the making.
 */
export function SlashMenu({ editor, onAsk }: Props) {
  const slash = useEditorState({ editor, selector: ({ editor: now }) => slashIn(now.state) });
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const found = slash ? toolsFor(slash.query) : [];
  const chosen = slash && found[slash.current];

  const run = (tool: Tool) => {
    takeSlash(editor);
    if ("asks" in tool) onAsk(tool.asks);
    else tool.run(editor);
  };
  const onChoose = useEffectEvent(run);
  useEffect(() => followSlash(editor, (tool) => onChoose(tool)), [editor]);

  const from = chosen ? slash.from : null;
  useLayoutEffect(() => {
    const place = list.current?.offsetParent;
    if (!list.current || !place || from === null) return;
    const caret = editor.view.coordsAtPos(from);
    list.current.style.top = `${caret.bottom - place.getBoundingClientRect().top + 6}px`;
    list.current.scrollIntoView({ block: "nearest" });
  }, [editor, from]);

  const active = chosen ? `${id}-${chosen.name}` : null;
  useEffect(() => {
    if (!active) return;
    const text = editor.view.dom;
    const told = { "aria-autocomplete": "list", "aria-controls": id, "aria-activedescendant": active };
    for (const [name, value] of Object.entries(told)) text.setAttribute(name, value);
    return () => Object.keys(told).forEach((name) => text.removeAttribute(name));
  }, [editor, id, active]);

  return (
    <>
      <p role="status" className="sr-only">
        {chosen ? `넣을 것 ${found.length}가지. 위아래 화살표로 고르고 Enter로 넣습니다.` : ""}
      </p>
      {chosen && (
        <ul ref={list} id={id} role="listbox" aria-label="넣을 것" className="absolute left-0 z-20 w-60 max-w-full scroll-my-4 rounded-[9px] border border-rule bg-paper py-1 shadow-lg">
          {found.map((tool) => (
            <li
              key={tool.name}
              id={`${id}-${tool.name}`}
              role="option"
              aria-selected={tool === chosen}
              // the caret stays where it is; a syllable in the making is finished by the browser first
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                if (editor.view.composing) editor.view.dom.addEventListener("compositionend", () => setTimeout(() => run(tool)), { once: true });
                else run(tool);
              }}
              className="flex min-h-9 cursor-pointer items-center justify-between gap-3 px-3.5 py-1 hover:bg-wash aria-selected:bg-accent-wash aria-selected:text-accent pointer-coarse:min-h-11"
            >
              <span className="font-semibold">{tool.calls?.[0]}</span>
              <span lang="en" className="text-[12.5px] text-ink-3">
                {tool.calls?.find((call) => /^[a-z]/.test(call))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
