import type { Block, Run } from "./body";

type Linkable = { slug: string; name: string; aliases: readonly string[]; isLinked: boolean };
type Choices = Readonly<Record<string, string | null>>;
type Mention = { start: number; end: number; slug: string };

// What may follow a name in the same word, up to three of them: 김민서씨에게서는.
const PARTICLE =
  "씨|님|측|은|는|이|가|을|를|과|와|의|에|도|만|로|으로|에게|에게서|한테|께|께서|에서|부터|까지|처럼|보다|조차|마저|뿐|대로|밖에|라고|이라고|라며|이라며|라는|이라는|라면|이라면|란|이란|나|이나|든|이든|며|이며|고|이고|인|일|였|이었|랑|이랑|하고|야|여|이여|라|이라|다|이다|들";
const ENDING = new RegExp(`^(?:${PARTICLE}){0,3}(?![\\p{L}\\p{N}\\p{M}])`, "u");
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
// The longest name that is looked at, in code units of text after it.
const LOOKAHEAD = 16;

/** Name → slug, for the names that may be linked; longest first, so that a longer name wins. */
function linkableNames(people: readonly Linkable[], choices: Choices): [string, string | null][] {
  const bearers = new Map<string, Set<string>>();
  for (const { slug, name, aliases } of people) {
    for (const each of [name, ...aliases]) {
      // One syllable is a particle more often than a person.
      if (each.length > 1) bearers.set(each, (bearers.get(each) ?? new Set()).add(slug));
    }
  }
  const hidden = new Set(people.filter((person) => !person.isLinked).map((person) => person.slug));
  const decide = (name: string, slugs: Set<string>): string | null => {
    const chosen = choices[name];
    const slug = chosen === undefined ? (slugs.size === 1 ? [...slugs][0]! : null) : chosen;
    return slug !== null && slugs.has(slug) && !hidden.has(slug) ? slug : null;
  };
  return [...bearers]
    .map(([name, slugs]): [string, string | null] => [name, decide(name, slugs)])
    .sort(([a], [b]) => b.length - a.length);
}

function byFirstCharacter(names: [string, string | null][]): Map<string, [string, string | null][]> {
  const index = new Map<string, [string, string | null][]>();
  for (const entry of names) {
    const first = entry[0][0]!;
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
}

type Index = ReturnType<typeof byFirstCharacter>;

function nameAt(text: string, start: number, index: Index) {
  const candidates = index.get(text[start]!);
  if (!candidates || WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return null;
  for (const [name, slug] of candidates) {
    const end = start + name.length;
    if (text.startsWith(name, start) && ENDING.test(text.slice(end, end + LOOKAHEAD))) return { end, slug };
  }
  return null;
}

/** First mentions in one text, given who is linked already. A name that is not linked still uses up its place. */
function mentionsIn(text: string, index: Index, linked: Set<string>, isFree: (start: number, end: number) => boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < text.length; start++) {
    const found = nameAt(text, start, index);
    if (!found) continue;
    const { end, slug } = found;
    if (slug && !linked.has(slug) && isFree(start, end)) {
      linked.add(slug);
      mentions.push({ start, end, slug });
    }
    start = end - 1;
  }
  return mentions;
}

/** Cuts the runs at the mentions; a mention across two runs becomes two linked runs. */
function cut(runs: readonly Run[], mentions: readonly Mention[]): Run[] {
  const result: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    let from = 0;
    const upTo = (to: number, slug?: string) => {
      const text = run.text.slice(from, to);
      if (text) result.push({ ...run, text, ...(slug && { person: slug }) });
      from = Math.max(from, to);
    };
    for (const { start, end, slug } of mentions) {
      if (end <= offset || start >= offset + run.text.length) continue;
      upTo(Math.max(0, start - offset));
      upTo(Math.min(run.text.length, end - offset), slug);
    }
    upTo(run.text.length);
    offset += run.text.length;
  }
  return result;
}

/** The body with its runs changed where names may be linked. */
function mapRuns(blocks: readonly Block[], change: (runs: readonly Run[]) => Run[]): Block[] {
  return blocks.map((block) => {
    if (block.type === "paragraph" || block.type === "quote") return { ...block, runs: change(block.runs) };
    return block.type === "list" ? { ...block, items: block.items.map(change) } : block;
  });
}

function linkRuns(runs: readonly Run[], index: Index, linked: Set<string>): Run[] {
  const hrefs: [number, number][] = [];
  let offset = 0;
  for (const { text, href } of runs) {
    if (href) hrefs.push([offset, offset + text.length]);
    offset += text.length;
  }
  const isFree = (start: number, end: number) => hrefs.every(([from, to]) => end <= from || start >= to);
  const mentions = mentionsIn(runs.map((run) => run.text).join(""), index, linked, isFree);
  return mentions.length ? cut(runs, mentions) : [...runs];
}

/**
 * Marks each person's first mention in paragraphs, quotes and lists: whole names only (particles may
 * follow), never inside a link, a caption or a longer name. A name that several people bear is linked
 * only where `choices` says to whom.
 */
export function linkPeople(blocks: readonly Block[], people: readonly Linkable[], choices: Choices): Block[] {
  const index = byFirstCharacter(linkableNames(people, choices));
  const linked = new Set<string>();
  return mapRuns(blocks, (runs) => linkRuns(runs, index, linked));
}

/** The body with only these people's links left. */
export function keepLinks(blocks: readonly Block[], slugs: ReadonlySet<string>): Block[] {
  const kept = ({ person, ...run }: Run): Run => (person && slugs.has(person) ? { ...run, person } : run);
  return mapRuns(blocks, (runs) => runs.map(kept));
}

const runsOf = (block: Block): Run[] => {
  if (block.type === "list") return block.items.flat();
  return block.type === "paragraph" || block.type === "quote" ? block.runs : [];
};

/** Slugs of the people whom a linked body names. */
export const linkedPeople = (blocks: readonly Block[]): string[] => [
  ...new Set(blocks.flatMap(runsOf).flatMap((run) => run.person ?? [])),
];
