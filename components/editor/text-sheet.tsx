"use client";
import { type Editor, EditorContent } from "@tiptap/react";
import { SlashMenu } from "./slash-menu";
import type { Ask } from "./tools";

/** The text itself, and what a slash in it calls for. */
export function TextSheet({ editor, onAsk }: { editor: Editor | null; onAsk: (what: Ask) => void }) {
  return (
    <div className="relative">
      <EditorContent editor={editor} />
      {editor && <SlashMenu editor={editor} onAsk={onAsk} />}
    </div>
  );
}
