import { getSchema } from "@tiptap/react";
import { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Run } from "@/lib/articles/body";
import { joinRuns, resumed, toBlocks, toDocument } from "./document";
import { extensionsFor } from "./extensions";
import { PhotoShelf } from "./photo-shelf";

const schema = getSchema(extensionsFor(new PhotoShelf({})));

/** As the editor holds it: parsed, checked against the schema, and read out again. */
function throughEditor(blocks: Block[]): Block[] {
  const document = Node.fromJSON(schema, toDocument(blocks));
  document.check();
  return toBlocks(document.toJSON());
}

const text = fc.string({ unit: fc.constantFrom("가", "힣", "ᄒ", " ", "\n", "a", "0", "“", "👨‍👩‍👧"), minLength: 1, maxLength: 8 });
const line = fc.string({ unit: fc.constantFrom("가", "나", " ", "<b>", "&"), maxLength: 8 });
const mark = fc.option(fc.constant(true as const), { nil: undefined });
const run: fc.Arbitrary<Run> = fc
  .record({
    text,
    bold: mark,
    italic: mark,
    href: fc.option(fc.constantFrom("https://example.com/?a=1&b=2", "/articles/3", "mailto:a@b.kr"), { nil: undefined }),
    person: fc.option(fc.constantFrom("hong-gildong", "김-민서"), { nil: undefined }),
  })
  .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Run);
const runs = fc.array(run, { maxLength: 5 }).map(joinRuns);
const rows = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(runs, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }));
const placed = { photoId: fc.uuid(), alt: line, caption: runs, credit: line };
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), runs }),
  fc.record({ type: fc.constant("subhead" as const), text: line }),
  fc.record({ type: fc.constant("quote" as const), runs }),
  fc.record({ type: fc.constant("quote" as const), runs, source: line.filter(Boolean) }),
  fc.record({ type: fc.constant("list" as const), ordered: fc.boolean(), items: fc.array(runs, { minLength: 1, maxLength: 4 }) }),
  fc.record({ type: fc.constant("photo" as const), ...placed }),
  fc.record({ type: fc.constant("gallery" as const), photos: fc.array(fc.record(placed), { maxLength: 4 }) }),
  fc.record({ type: fc.constant("table" as const), header: fc.boolean(), rows }),
  fc.record({ type: fc.constant("table" as const), header: fc.boolean(), rows, caption: line.filter(Boolean) }),
  fc.record({ type: fc.constant("video" as const), videoId: fc.stringMatching(/^[\w-]{11}$/), title: line }),
  fc.record({ type: fc.constant("article" as const), number: fc.integer({ min: 1, max: 2 ** 31 - 1 }) }),
);
const isBlank = (blocks: Block[]) => blocks.length === 1 && blocks[0]!.type === "paragraph" && blocks[0]!.runs.length === 0;

test("every block comes back from the editor as it went in", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      fc.pre(!isBlank(blocks));
      expect(throughEditor(blocks)).toEqual(blocks);
    }),
  );
});

test("an empty body is one empty paragraph to write in, and empty again afterwards", () => {
  expect(toDocument([]).content).toEqual([{ type: "paragraph" }]);
  expect(throughEditor([])).toEqual([]);
  expect(throughEditor([{ type: "paragraph", runs: [] }])).toEqual([]);
});

test("a photo still on its way is not saved", () => {
  expect(toBlocks({ type: "doc", content: [{ type: "photo", attrs: { photoId: null, uploadId: "1", alt: "", caption: [], credit: "" } }] })).toEqual([]);
});

test("a sheet made anew has the photos on their way again, with their texts, unless the text went on without it", () => {
  const body: Block[] = [{ type: "paragraph", runs: [{ text: "불꽃이 올랐다." }] }];
  const onItsWay = { type: "photo", attrs: { photoId: null, uploadId: "1", alt: "강 위의 불꽃", caption: [], credit: "만파통신" } };
  const last = { type: "doc", content: [...(toDocument(body).content ?? []), onItsWay] };
  expect(resumed(last, toBlocks(last))).toBe(last);
  expect(resumed(last, [])).toEqual(toDocument([]));
  expect(resumed(null, body)).toEqual(toDocument(body));
});

test("rows of a table that are too short are filled up with empty cells", () => {
  const cell = { type: "tableCell", content: [{ type: "paragraph" }] };
  const table = { type: "table", attrs: { header: true, caption: "" }, content: [{ type: "tableRow", content: [cell, cell] }, { type: "tableRow", content: [cell] }] };
  expect(toBlocks({ type: "doc", content: [table] })).toEqual([{ type: "table", header: true, rows: [[[], []], [[], []]] }]);
});

test("the editor's schema knows no more than the block model", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(
    ["article", "bulletList", "doc", "gallery", "hardBreak", "listItem", "orderedList", "paragraph", "photo", "quote", "subhead", "table", "tableCell", "tableRow", "text", "video"],
  );
  expect(Object.keys(schema.marks).sort()).toEqual(["bold", "italic", "link", "person"]);
});
