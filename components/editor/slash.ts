import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { isSyllable, keysOf, partsOf } from "@/lib/words/letters";
import { type Tool, TOOLS } from "./tools";

/** A slash that was typed into an empty paragraph, at `from`, and what was typed behind it; `current` is the tool that Enter takes. */
type Slash = { from: number; query: string; current: number };
type Change = { current: number } | "close";

const key = new PluginKey<Slash | null>("slash");
const TYPED = /^\/(\S{0,16})$/;

/** As the keys that type it, so that a syllable in the making fits what it is on the way to: ㅅ, 사, 샂 for 사진. */
function typed(text: string): string {
  const letters = [...text.normalize("NFC").toLowerCase().replace(/\s/g, "")];
  return letters.map((letter) => (isSyllable(letter) ? Object.values(partsOf(letter)).join("") : keysOf(letter))).join("");
}

const SLASH_TOOLS = TOOLS.flatMap((tool) => (tool.calls ? [{ tool, calls: tool.calls.map(typed) }] : []));

/** The tools that are called so, in the toolbar's order. */
export function toolsFor(query: string): Tool[] {
  const wanted = typed(query);
  return SLASH_TOOLS.filter(({ calls }) => calls.some((call) => call.startsWith(wanted))).map(({ tool }) => tool);
}

function slashAt({ selection: { $from, empty } }: EditorState): Omit<Slash, "current"> | null {
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== "paragraph" || $from.parentOffset !== $from.parent.content.size) return null;
  const [, query] = TYPED.exec($from.parent.textContent) ?? [];
  return query === undefined ? null : { from: $from.start(), query };
}

function apply(tr: Transaction, before: Slash | null, was: EditorState, now: EditorState): Slash | null {
  const change = tr.getMeta(key) as Change | undefined;
  // the editor's own word that the focus has gone elsewhere
  if (change === "close" || tr.getMeta("blur")) return null;
  if (change) return before && { ...before, ...change };
  const slash = slashAt(now);
  if (!slash) return null;
  if (!before) return tr.docChanged && slash.query === "" && was.selection.$from.parent.content.size === 0 ? { ...slash, current: 0 } : null;
  return tr.mapping.map(before.from, -1) === slash.from ? { ...slash, current: slash.query === before.query ? before.current : 0 } : null;
}

export const slashIn = (state: EditorState): Slash | null => key.getState(state) ?? null;

/** The words that called for a tool make room for it. */
export function takeSlash(editor: Editor): void {
  const slash = slashIn(editor.state);
  if (!slash) return;
  editor.view.dispatch(editor.state.tr.delete(slash.from, slash.from + 1 + slash.query.length).setMeta(key, "close" satisfies Change));
}

/**
 * Follows slashes in the text; answers how to stop. Its keys come before those of the text, but never
 * while a syllable is in the making: the editor hands on no key of an input method.
 */
export function followSlash(editor: Editor, onChoose: (tool: Tool) => void): () => void {
  const plugin = new Plugin<Slash | null>({
    key,
    state: { init: () => null, apply },
    props: {
      handleKeyDown(view, event) {
        const slash = slashIn(view.state);
        const found = slash ? toolsFor(slash.query) : [];
        if (!slash || found.length === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
        const tell = (change: Change) => view.dispatch(view.state.tr.setMeta(key, change));
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) tell({ current: (slash.current + step + found.length) % found.length });
        else if (event.key === "Escape") tell("close");
        else if (event.key === "Enter" || event.key === "Tab") onChoose(found[slash.current]!);
        else return false;
        return true;
      },
    },
  });
  editor.registerPlugin(plugin, (own, others) => [own, ...others]);
  return () => void (editor.isDestroyed || editor.unregisterPlugin(key));
}
