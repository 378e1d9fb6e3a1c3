import StarterKit from "@tiptap/starter-kit";
import { safeHref } from "@/lib/articles/text";
import { ArticleNode } from "./article-node";
import { Find } from "./find";
import { GalleryNode } from "./gallery-node";
import { ListItem } from "./list-item";
import { Paste, type Tell } from "./paste/clipboard";
import { PersonMark } from "./person-mark";
import { PhotoNode } from "./photo-node";
import type { PhotoShelf } from "./photo-shelf";
import { Quote } from "./quote";
import { Subhead } from "./subhead";
import { TableCell, TableNode, TableRow } from "./table-node";
import { VideoNode } from "./video-node";

/** The editor's schema: the block model of lib/articles/body.ts and nothing besides. */
export const extensionsFor = (shelf: PhotoShelf, tell: Tell = () => undefined) => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    listItem: false,
    strike: false,
    underline: false,
    // an empty last paragraph of its own would count as a change nobody made
    trailingNode: false,
    link: {
      autolink: false,
      openOnClick: false,
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: (href) => safeHref(href) !== null,
    },
    dropcursor: { color: "var(--accent)", width: 2 },
  }),
  ArticleNode,
  Find,
  GalleryNode.configure({ shelf }),
  ListItem,
  Paste.configure({ tell }),
  PersonMark,
  PhotoNode.configure({ shelf }),
  Quote,
  Subhead,
  TableNode,
  TableRow,
  TableCell,
  VideoNode,
];
