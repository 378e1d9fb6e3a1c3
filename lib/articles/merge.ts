import { diffArrays } from "diff";
import { blockKey } from "./block-text";
import type { Block } from "./body";
import type { ArticleContent } from "./schema";

type Side = "mine" | "theirs";
export type Choice = Side | "both";

/** A stretch of the body: as it was, changed by one side (or alike by both), or changed by both. */
type Piece =
  | { kind: "same" | Side | "alike"; base: Block[]; blocks: Block[] }
  | { kind: "conflict"; base: Block[]; mine: Block[]; theirs: Block[] };

type FieldName = "label" | "title" | "deck" | "dateline" | "sectionId" | "commenting";
export type FieldConflict = { [Name in FieldName]: { name: Name; base: ArticleContent[Name] | null; mine: ArticleContent[Name]; theirs: ArticleContent[Name] } }[FieldName];

/** What needs no asking is in `settled`; `fields` and the conflicts among `pieces` wait for a choice. */
export type Merge = { settled: Omit<ArticleContent, "body">; fields: FieldConflict[]; pieces: Piece[] };

const TEXTS = ["label", "title", "deck", "dateline"] as const;

/** Three versions into one. Without `base` what both sides share stands in for it, so nothing counts as deleted. */
export function mergeContents(base: ArticleContent | null, mine: ArticleContent, theirs: ArticleContent): Merge {
  const fields: FieldConflict[] = [];
  function pick<Name extends FieldName>(name: Name): ArticleContent[Name] {
    const was: ArticleContent[Name] | null = base ? base[name] : null;
    const left: ArticleContent[Name] = mine[name];
    const right: ArticleContent[Name] = theirs[name];
    if (sameValue(left, right) || sameValue(was, left)) return right;
    if (sameValue(was, right)) return left;
    fields.push({ name, base: was, mine: left, theirs: right } as FieldConflict);
    return left;
  }
  const settled = {
    label: pick("label"),
    title: pick("title"),
    deck: pick("deck"),
    dateline: pick("dateline"),
    sectionId: pick("sectionId"),
    commenting: pick("commenting"),
    reporterIds: mergeLists(base?.reporterIds, mine.reporterIds, theirs.reporterIds),
    tags: mergeLists(base?.tags, mine.tags, theirs.tags),
    related: mergeLists(base?.related, mine.related, theirs.related),
    isSponsored: mine.isSponsored === base?.isSponsored ? theirs.isSponsored : mine.isSponsored,
    aiUse: mergeLists(base?.aiUse, mine.aiUse, theirs.aiUse),
    nameChoices: mergeChoices(base?.nameChoices ?? {}, mine.nameChoices, theirs.nameChoices),
  };
  return { settled, fields, pieces: mergeBodies(base?.body ?? shared(mine.body, theirs.body), mine.body, theirs.body) };
}

const sameValue = (a: unknown, b: unknown) =>
  typeof a === "string" && typeof b === "string" ? a.normalize("NFC").trim() === b.normalize("NFC").trim() : a === b;

/** Theirs with what I added and without what I took away. */
function mergeLists<T>(base: readonly T[] | undefined, mine: readonly T[], theirs: readonly T[]): T[] {
  const was = base ?? mine.filter((each) => theirs.includes(each));
  const kept = theirs.filter((each) => mine.includes(each) || !was.includes(each));
  return [...kept, ...mine.filter((each) => !was.includes(each) && !kept.includes(each))];
}

type NameChoices = ArticleContent["nameChoices"];

/** My choice where I made one, else theirs. */
function mergeChoices(base: NameChoices, mine: NameChoices, theirs: NameChoices): NameChoices {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const chosen = mine[name] === base[name] ? theirs[name] : mine[name];
      return chosen === undefined ? [] : [[name, chosen] as const];
    }),
  );
}

const keysOf = (blocks: readonly Block[]) => blocks.map(blockKey);

/** For each block of `base` the place of the same block in `side`, or -1. Order is kept. */
function places(base: readonly Block[], side: readonly Block[]): number[] {
  const found = base.map(() => -1);
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(keysOf(base), keysOf(side))) {
    if (!added && !removed) for (let step = 0; step < count; step++) found[from + step] = to + step;
    if (!added) from += count;
    if (!removed) to += count;
  }
  return found;
}

function shared(mine: readonly Block[], theirs: readonly Block[]): Block[] {
  const found = places(mine, theirs);
  return mine.filter((_, index) => found[index] !== -1);
}

function mergeBodies(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): Piece[] {
  const [inMine, inTheirs] = [places(base, mine), places(base, theirs)];
  const pieces: Piece[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };
  const cut = (to: typeof from) => {
    pieces.push(...judge(base.slice(from.base, to.base), mine.slice(from.mine, to.mine), theirs.slice(from.theirs, to.theirs)));
    from = to;
  };
  base.forEach((_, index) => {
    const to = { base: index, mine: inMine[index]!, theirs: inTheirs[index]! };
    if (to.mine === -1 || to.theirs === -1) return;
    cut(to);
    // theirs, as it stands: the newsroom has already linked its names
    pieces.push({ kind: "same", base: [base[index]!], blocks: [theirs[to.theirs]!] });
    from = { base: to.base + 1, mine: to.mine + 1, theirs: to.theirs + 1 };
  });
  cut({ base: base.length, mine: mine.length, theirs: theirs.length });
  return joined(pieces);
}

const alike = (a: readonly Block[], b: readonly Block[]) => a.length === b.length && keysOf(a).every((key, index) => key === blockKey(b[index]!));

/** One stretch between two blocks that nobody touched. Neighbouring paragraphs changed by one side each are no conflict. */
function judge(base: Block[], mine: Block[], theirs: Block[]): Piece[] {
  if (mine.length + theirs.length + base.length === 0) return [];
  if (alike(mine, theirs)) return [{ kind: "alike", base, blocks: theirs }];
  if (alike(base, mine)) return [{ kind: "theirs", base, blocks: theirs }];
  if (alike(base, theirs)) return [{ kind: "mine", base, blocks: mine }];
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    return base.flatMap((block, index) => judgeOne(block, mine[index]!, theirs[index]!));
  }
  return [{ kind: "conflict", base, mine, theirs }];
}

const judgeOne = (base: Block, mine: Block, theirs: Block): Piece[] =>
  alike([base], [mine]) && alike([base], [theirs]) ? [{ kind: "same", base: [base], blocks: [theirs] }] : judge([base], [mine], [theirs]);

/** Untouched neighbours are one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === "same" && last?.kind === "same") {
      result[result.length - 1] = { ...last, base: [...last.base, ...piece.base], blocks: [...last.blocks, ...piece.blocks] };
    } else result.push(piece);
  }
  return result;
}

/** How many choices are left to the writer. */
export const conflictsIn = ({ fields, pieces }: Merge): number => fields.length + pieces.filter(({ kind }) => kind === "conflict").length;

/** A choice for each conflict: by the name of a field, or by the place of a piece. */
export type Choices = Partial<Record<FieldName | number, Choice>>;

/** The text of both, one after the other. Nothing either side wrote is missing where "both" is chosen. */
export function applyChoices({ settled, fields, pieces }: Merge, choices: Choices): ArticleContent {
  const chosen = fields.map(({ name, mine, theirs }) => {
    const choice = choices[name] ?? "both";
    if (choice !== "both") return [name, choice === "mine" ? mine : theirs];
    const isText = (TEXTS as readonly FieldName[]).includes(name);
    return [name, isText ? [mine, theirs].filter(Boolean).join(" / ") : mine];
  });
  const body = pieces.flatMap((piece, index) => {
    if (piece.kind !== "conflict") return piece.blocks;
    const choice = choices[index] ?? "both";
    return [...(choice === "theirs" ? [] : piece.mine), ...(choice === "mine" ? [] : piece.theirs)];
  });
  return { ...settled, ...Object.fromEntries(chosen), body };
}
