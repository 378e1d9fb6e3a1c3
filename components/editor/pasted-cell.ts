const BLOCKS = "p, div, li, td, th, h1, h2, h3, h4, h5, h6";

/** A cell holds one paragraph: several of them in a copied cell become its lines. */
export function flattened(cell: Node): HTMLElement {
  const whole = cell as HTMLElement;
  const blocks = [...whole.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  if (blocks.length < 2) return whole;
  const lines = blocks.map((block) => block.textContent?.trim() ?? "").filter(Boolean);
  const paragraph = whole.ownerDocument.createElement("p");
  paragraph.append(...lines.flatMap((line, at) => (at === 0 ? [line] : [whole.ownerDocument.createElement("br"), line])));
  const only = whole.ownerDocument.createElement("td");
  only.append(paragraph);
  return only;
}
