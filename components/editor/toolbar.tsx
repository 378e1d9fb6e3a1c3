"use client";
import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useState, useSyncExternalStore } from "react";
import type { TitleHistory } from "./title-history";
import { type Ask, type Tool, TOOLS, stateOf } from "./tools";

type Props = { editor: Editor; titles: TitleHistory; onAsk: (what: Ask) => void };

const KEY = /mac|iphone|ipad/i;

/** One stop on the Tab path; the arrow keys walk inside it. */
export function Toolbar({ editor, titles, onAsk }: Props) {
  const ways = useSyncExternalStore(titles.subscribe, titles.ways, titles.ways);
  const state = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now, ways) });
  const [current, setCurrent] = useState(0);
  const modifier = KEY.test(navigator.platform) ? "⌘" : "Ctrl";

  const run = (tool: Tool) => {
    if (state.idle.includes(tool.name)) return;
    if ("asks" in tool) onAsk(tool.asks);
    else if (ways !== null && (tool.name === "undo" || tool.name === "redo")) titles.go(tool.name === "undo" ? "back" : "forth");
    else tool.run(editor);
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: TOOLS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + TOOLS.length) % TOOLS.length;
    setCurrent(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div role="toolbar" aria-label="서식" onKeyDown={walk} className="flex flex-wrap gap-0.5 text-ink-2">
      {TOOLS.map((tool, index) => (
        <span key={tool.name} className={`flex ${tool.startsGroup ? "before:mx-1 before:my-1.5 before:w-px before:bg-rule" : ""}`}>
          <button
            type="button"
            tabIndex={index === current ? 0 : -1}
            aria-pressed={tool.isToggle ? state.pressed.includes(tool.name) : undefined}
            aria-disabled={state.idle.includes(tool.name) || undefined}
            aria-label={tool.label}
            title={tool.keys ? `${tool.label} (${tool.keys.replace("Mod", modifier)})` : tool.label}
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setCurrent(index)}
            onClick={() => run(tool)}
            className="h-8.5 min-w-8.5 rounded-md px-1.75 font-semibold hover:bg-wash aria-disabled:opacity-45 aria-pressed:bg-accent-wash aria-pressed:text-accent"
          >
            <span className={tool.look}>{tool.text}</span>
          </button>
        </span>
      ))}
    </div>
  );
}
