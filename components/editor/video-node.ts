import { type Editor, Node, ReactNodeViewRenderer } from "@tiptap/react";
import { Plugin } from "@tiptap/pm/state";
import { isVideoId, readVideoId } from "@/lib/articles/video";
import { focusFrame, frameKeys, insertBlocks } from "./frame";
import { VideoFrame } from "./video-frame";

export type VideoAttrs = { videoId: string; title: string };

export const VideoNode = Node.create({
  name: "video",
  group: "block",
  atom: true,
  draggable: true,
  isolating: true,

  addAttributes: () => ({ videoId: { default: "" }, title: { default: "" } }),
  // A player in a copied page becomes our own card.
  parseHTML: () => [
    { tag: "figure[data-video]", getAttrs: ({ dataset }) => attrsOf(dataset.video ?? "", dataset.title ?? "") },
    { tag: "iframe[src]", getAttrs: (frame) => attrsOf(readVideoId(frame.getAttribute("src") ?? "") ?? "", frame.title) },
  ],
  renderHTML: ({ node }) => ["figure", { "data-video": node.attrs.videoId, "data-title": node.attrs.title }],
  renderText: ({ node }) => String(node.attrs.title),

  addNodeView: () => ReactNodeViewRenderer(VideoFrame),

  addKeyboardShortcuts() {
    return frameKeys(this.editor, this.name, "title");
  },

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          // an address on a line of its own is meant as the video; among words it is a word
          handlePaste: ({ state: { selection } }, event) => {
            const videoId = readVideoId(event.clipboardData?.getData("text/plain") ?? "");
            const { $from, empty } = selection;
            if (!videoId || !empty || $from.depth !== 1 || $from.parent.type.name !== "paragraph" || $from.parent.content.size > 0) return false;
            insertVideo(editor, { videoId, title: "" });
            return true;
          },
        },
      }),
    ];
  },
});

const attrsOf = (videoId: string, title: string): VideoAttrs | false => isVideoId(videoId) && { videoId, title };

/** Puts the video at the caret, and the writer into its title if that is still to be written. */
export function insertVideo(editor: Editor, attrs: VideoAttrs) {
  const position = insertBlocks(editor, [{ type: "video", attrs }]);
  // the frame is drawn a moment later
  requestAnimationFrame(() => void (attrs.title ? editor.commands.focus() : focusFrame(editor, position, "title")));
}
