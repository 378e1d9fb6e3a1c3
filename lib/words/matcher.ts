import { type Automaton, buildAutomaton, walk } from "./automaton";
import { type Cell, cellsOf } from "./cells";
import { areSyllables, isVowel, typedBy } from "./letters";
import { type Stream, streamOf, type Way } from "./streams";
import { isLead, isTail } from "./tail";

export type WordAct = "hold" | "refuse" | "allow";
export type ListedWord = { id: number; word: string; act: WordAct };
/** A listed word in a text, at these UTF-16 offsets of the original. */
export type Match<Word extends ListedWord = ListedWord> = { word: Word; start: number; end: number };

/** What a listed word asks of the place where it is found. */
type Shape = {
  length: number;
  /** Keys that stand alone in the word must do so in the text: ㅅㅂ is not in 옷바. These are their places. */
  alone: readonly number[];
  isOneSyllable: boolean;
  /** 이 새끼: begins where a word begins, unlike 고양이새끼. */
  isPhrase: boolean;
  isInitials: boolean;
  isLatin: boolean;
  beginsLatin: boolean;
};
type Pattern<Word extends ListedWord> = { listed: Word; shape: Shape; ways: readonly Way[] };
type Table<Word extends ListedWord> = { automaton: Automaton; patterns: Pattern<Word>[] };
export type Matcher<Word extends ListedWord = ListedWord> = Record<"written" | "typed", Table<Word>>;

const WRITTEN: readonly Way[] = ["plain", "bare", "lookalike"];
/** Keys that a word needs to be looked for on a Korean keyboard left in Latin. */
const TYPED_LEAST = 4;
/** More finds than this say nothing new. */
const MOST = 200;

const placesOf = (flags: readonly boolean[]): number[] => flags.flatMap((is, index) => (is ? [index] : []));

function shapeOf(cells: readonly Cell[], stream: Stream): Shape {
  const seen = cells.filter(({ kind }) => kind !== "space" && kind !== "mark");
  return {
    length: stream.keys.length,
    alone: placesOf(stream.alone),
    isOneSyllable: seen.length === 1,
    isPhrase: cells.some(({ kind }) => kind === "space"),
    isInitials: seen.every(({ kind, text }) => kind === "letter" && !isVowel(text)),
    isLatin: seen.every(({ kind }) => kind === "latin"),
    beginsLatin: seen[0]?.kind === "latin" || seen[0]?.kind === "digit",
  };
}

/** Whether a word leaves enough to look for. */
export const isFindable = (word: string): boolean => streamOf(cellsOf(word), "plain").keys.length >= 2;

/** Letters that meet their like once a word is split, as in ㅁㅣㅊㅣㄴㄴㅕㄴ, count once; they must then stand alone. */
function merged(keys: readonly number[], alone: readonly boolean[]): { keys: number[]; alone: boolean[] } | null {
  const twins = keys.map((key, index) => key === keys[index + 1]);
  if (!twins.includes(true)) return null;
  const isKept = (_: unknown, index: number) => !twins[index - 1];
  return { keys: keys.filter(isKept), alone: alone.map((each, index) => each || twins[index]!).filter(isKept) };
}

/** Makes a list ready. The only costly step; done once a list, not once a text. */
export function compile<Word extends ListedWord>(list: readonly Word[]): Matcher<Word> {
  type Row = { keys: number[]; pattern: Pattern<Word> };
  const [written, typed]: [Row[], Row[]] = [[], []];
  for (const listed of list) {
    const cells = cellsOf(listed.word);
    const isHangul = cells.every(({ kind }) => kind !== "latin" && kind !== "digit");
    const add = (rows: Row[], stream: Stream, ways: readonly Way[], isAlone = stream.alone) => {
      const shape = { ...shapeOf(cells, stream), alone: placesOf(isAlone) };
      rows.push({ keys: stream.keys, pattern: { listed, shape, ways } });
      const once = isHangul ? merged(stream.keys, isAlone) : null;
      if (once) rows.push({ keys: once.keys, pattern: { listed, shape: { ...shape, length: once.keys.length, alone: placesOf(once.alone) }, ways } });
    };
    const plain = streamOf(cells, "plain");
    if (plain.keys.length < 2) continue;
    const folded = streamOf(cells, "lookalike");
    const isSame = !isHangul || plain.keys.join() === folded.keys.join();
    add(written, plain, isHangul && isSame ? WRITTEN : ["plain"]);
    // A word that itself draws a sound out is looked for as its folded self in folded texts.
    if (!isSame && folded.keys.length > 3) add(written, folded, ["bare", "lookalike"]);
    const keyed = streamOf(cells, "typed");
    if (isHangul && keyed.keys.length >= TYPED_LEAST && listed.act !== "allow") add(typed, keyed, ["typed"], keyed.keys.map(() => false));
  }
  const table = (rows: Row[]): Table<Word> => ({ automaton: buildAutomaton(rows.map(({ keys }) => keys)), patterns: rows.map(({ pattern }) => pattern) });
  return { written: table(written), typed: table(typed) };
}

/** Every listed word in a text, in time that grows with the text alone. What stands inside an allowed word is none. */
export function findWords<Word extends ListedWord>(matcher: Matcher<Word>, text: string): Match<Word>[] {
  const cells = cellsOf(text);
  const kinds = new Set(cells.map(({ kind }) => kind));
  const isMixed = kinds.has("latin") || kinds.has("digit") || kinds.has("mark");
  const found = new Map<string, Match<Word>>();
  let finds = 0;
  const read = (table: Table<Word>, way: Way) => {
    const stream = streamOf(cells, way);
    walk(table.automaton, stream.keys, (index, last) => {
      const pattern = table.patterns[index]!;
      if (finds > MOST && pattern.listed.act !== "allow") return;
      const first = last - pattern.shape.length + 1;
      if (!pattern.ways.includes(way) || !stands(pattern.shape, { cells, stream, way, first, last, isAllowed: pattern.listed.act === "allow" })) return;
      finds++;
      const [start, end] = [cells[stream.cell[first]!]!.start, cells[stream.cell[last]!]!.end];
      found.set(`${pattern.listed.id} ${start} ${end}`, { word: pattern.listed, start, end });
    });
  };
  read(matcher.written, "plain");
  read(matcher.written, "bare");
  if (isMixed) read(matcher.written, "lookalike");
  if (kinds.has("latin")) read(matcher.typed, "typed");
  return withoutAllowed([...found.values()]);
}

function withoutAllowed<Word extends ListedWord>(matches: Match<Word>[]): Match<Word>[] {
  const allowed = matches.filter(({ word }) => word.act === "allow");
  const isAllowed = ({ start, end }: Match<Word>) => allowed.some((each) => each.start < end && start < each.end && (each.start <= start || each.end >= end));
  return matches.filter((match) => match.word.act !== "allow" && !isAllowed(match)).sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Of matches in their order, those that stand inside no other: the longer says more. */
export function outermost<Word extends ListedWord>(matches: readonly Match<Word>[]): Match<Word>[] {
  let reach = 0;
  return matches.filter(({ end }) => {
    const isInside = end <= reach;
    reach = Math.max(reach, end);
    return !isInside;
  });
}

type Place = { cells: readonly Cell[]; stream: Stream; way: Way; first: number; last: number; isAllowed: boolean };

/** Whether what was found is the word, and not a piece of other words. */
function stands(shape: Shape, { cells, stream, way, first, last, isAllowed }: Place): boolean {
  if (!stream.begins[first] || !stream.ends[last]) return false;
  if (!shape.alone.every((place) => stream.alone[first + place])) return false;
  const [from, to] = [stream.cell[first]!, stream.cell[last]!];
  const isParted = stream.parts[first] !== stream.parts[last];
  const isAnyInside = (...kinds: Cell["kind"][]) => cells.slice(from, to + 1).some(({ kind }) => kinds.includes(kind));
  if (isAllowed) return way === "plain" && !(isParted && isAnyInside("mark")) && (!shape.isPhrase || runBefore(cells, from) === "");
  if (way === "lookalike" && !(isAnyInside("syllable", "letter") && isLead(runBefore(cells, from)))) return false;
  if (way === "typed") return isTypedWord(cells, from, to);
  if (shape.isInitials && isAmongLetters(cells, from, to)) return false;
  if (shape.beginsLatin && /^(?:latin|digit)$/.test(cells[from - 1]?.kind ?? "")) return false;
  if (shape.isLatin && shape.length < TYPED_LEAST && cells[to + 1]?.kind === "latin") return false;
  if (isParted) return isLead(runBefore(cells, from)) && isTail(runAfter(cells, to));
  if (shape.isPhrase || shape.isOneSyllable) return isLead(runBefore(cells, from)) && (shape.isPhrase || isTail(runAfter(cells, to)));
  return true;
}

const isInWord = (cell: Cell | undefined) => cell !== undefined && cell.kind !== "space" && cell.kind !== "mark";

function runBefore(cells: readonly Cell[], from: number): string {
  let run = "";
  for (let at = from - 1; isInWord(cells[at]) && run.length <= 8; at--) run = cells[at]!.text + run;
  return run;
}

function runAfter(cells: readonly Cell[], to: number): string {
  let run = "";
  for (let at = to + 1; isInWord(cells[at]) && run.length <= 16; at++) run += cells[at]!.text;
  return run;
}

/** Whether initials only go on: ㄱㅅㅂㄴㄷ holds no ㅅㅂ. Laughter (ㅋ, ㅎㅎ) and tears stand beside anything. */
function isAmongLetters(cells: readonly Cell[], from: number, to: number): boolean {
  const isFree = (beside: Cell | undefined, beyond: Cell | undefined, own: Cell) =>
    beside?.kind !== "letter" || isVowel(beside.text) || beside.text === "ㅋ" || beside.text === own.text || (beside.text === "ㅎ" && beyond?.text === "ㅎ");
  return !isFree(cells[from - 1], cells[from - 2], cells[from]!) || !isFree(cells[to + 1], cells[to + 2], cells[to]!);
}

/** Whether Latin letters were typed on a Korean keyboard: they begin and end with the word, or make whole syllables throughout. */
function isTypedWord(cells: readonly Cell[], from: number, to: number): boolean {
  if (cells.slice(from, to + 1).filter(({ kind }) => kind === "latin").length < 2) return false;
  let [first, last] = [from, to];
  while (cells[first - 1]?.kind === "latin") first--;
  while (cells[last + 1]?.kind === "latin") last++;
  if (first === from && last === to) return true;
  const run = cells.slice(first, last + 1).filter(({ kind }) => kind === "latin");
  return areSyllables(run.map(({ text }) => typedBy(text)).join(""));
}
