import type { Editor } from "@tiptap/react";
import { insertGallery } from "./gallery-node";
import { insertTable } from "./table-node";
import type { Ways } from "./title-history";

/** Tools that first ask for something. */
export type Ask = "link" | "photo" | "library" | "video" | "article" | "document" | "find" | "note";

export type Tool = {
  name: string;
  text: string;
  label: string;
  keys?: string;
  look?: string;
  startsGroup?: true;
  isToggle?: true;
  /** What it is called when it is asked for with a slash in the text: its name first. */
  calls?: readonly [name: string, ...others: string[]];
} & ({ run: (editor: Editor) => void } | { asks: Ask });

export const TOOLS: readonly Tool[] = [
  { name: "paragraph", text: "본문", label: "본문 문단", keys: "Mod+Alt+0", isToggle: true, run: (editor) => editor.chain().focus().clearNodes().run() },
  { name: "subhead", text: "중간 제목", label: "중간 제목", keys: "Mod+Alt+2", isToggle: true, calls: ["중간 제목", "소제목", "subhead", "heading"], run: (editor) => editor.chain().focus().toggleNode("subhead", "paragraph").run() },
  { name: "quote", text: "인용", label: "인용", keys: "Mod+Shift+B", isToggle: true, calls: ["인용", "quote"], run: (editor) => editor.chain().focus().toggleNode("quote", "paragraph").run() },
  { name: "bulletList", text: "목록", label: "목록", keys: "Mod+Shift+8", isToggle: true, calls: ["목록", "list"], run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { name: "orderedList", text: "번호 목록", label: "번호 목록", keys: "Mod+Shift+7", isToggle: true, run: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { name: "bold", text: "가", label: "굵게", keys: "Mod+B", look: "font-extrabold", startsGroup: true, isToggle: true, run: (editor) => editor.chain().focus().toggleBold().run() },
  { name: "italic", text: "가", label: "기울임", keys: "Mod+I", look: "inline-block font-medium -skew-x-12", isToggle: true, run: (editor) => editor.chain().focus().toggleItalic().run() },
  { name: "link", text: "링크", label: "링크", keys: "Mod+K", isToggle: true, asks: "link" },
  { name: "photo", text: "사진", label: "사진 넣기", startsGroup: true, calls: ["사진", "그림", "photo", "picture"], asks: "photo" },
  { name: "gallery", text: "사진 묶음", label: "사진 묶음 넣기", calls: ["사진 묶음", "화보", "gallery"], run: insertGallery },
  { name: "library", text: "보관함", label: "사진 보관함에서 넣기", asks: "library" },
  { name: "table", text: "표", label: "표 넣기", calls: ["표", "table"], run: insertTable },
  { name: "video", text: "영상", label: "영상 넣기", calls: ["영상", "동영상", "video", "youtube"], asks: "video" },
  { name: "article", text: "관련 기사", label: "관련 기사 넣기", calls: ["관련 기사", "기사", "article", "related"], asks: "article" },
  { name: "document", text: "문서 불러오기", label: "문서 불러오기", asks: "document" },
  { name: "find", text: "찾기", label: "찾기·바꾸기", keys: "Mod+F", startsGroup: true, asks: "find" },
  { name: "note", text: "메모", label: "이 문단에 메모 남기기", asks: "note" },
  { name: "undo", text: "되돌리기", label: "되돌리기", keys: "Mod+Z", startsGroup: true, run: (editor) => editor.chain().focus().undo().run() },
  { name: "redo", text: "다시", label: "다시 하기", keys: "Mod+Shift+Z", run: (editor) => editor.chain().focus().redo().run() },
];

/** Which tools stand pressed, and which have nothing to do now; undoing follows the headline while it had the focus last. */
export function stateOf(editor: Editor, ways: Ways): { pressed: string[]; idle: string[] } {
  const isInTable = editor.isActive("table");
  const canUndo = ways === null ? editor.can().undo() : ways === "both" || ways === "back";
  const canRedo = ways === null ? editor.can().redo() : ways === "both" || ways === "forth";
  const isWithin = isInTable || editor.isActive("listItem");
  return {
    pressed: TOOLS.map(({ name }) => name).filter((name) => editor.isActive(name) && !(name === "paragraph" && isWithin)),
    // a table does not stand in a table, nor anything but words
    idle: [...(isInTable ? ["paragraph", "subhead", "quote", "bulletList", "orderedList", "table"] : []), ...(canUndo ? [] : ["undo"]), ...(canRedo ? [] : ["redo"])],
  };
}
