import { Mark } from "@tiptap/react";

/** A public figure's name that was linked when the article was last saved. */
export const PersonMark = Mark.create({
  name: "person",
  inclusive: false,

  addAttributes: () => ({
    slug: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset.person,
      renderHTML: ({ slug }: { slug?: string }) => ({ "data-person": slug }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-person]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});
