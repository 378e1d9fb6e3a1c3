import { type Block, photosOf, plainRuns, type Run, withPhotos } from "./body";

type Linkable = { slug: string; name: string; aliases: readonly string[]; isLinked: boolean };
type Choices = Readonly<Record<string, string | null>>;
type Mention = { start: number; end: number; slug: string };

// What may follow a name in the same word: a title, up to two particles that can be followed, one that cannot.
// 김민서의원에게서는 and 김민서만의 are 김민서; 김민서은이 is somebody else.
const TITLE =
  "대통령|총리|부총리|장관|차관|의원|의장|위원장|대표|원내대표|주석|지사|시장|군수|구청장|총장|총재|회장|부회장|이사장|사장|행장|원장|교수|감독|선수|작가|변호사|검사|판사|씨|님|측|군|양";
const JOINING =
  "들|만|에|에게|에게로|에게서|한테|한테서|께|께서|에서|로|으로|로서|으로서|로부터|으로부터|부터|까지|처럼|보다|조차|마저|뿐|대로|과|와|랑|이랑|하고|라고|이라고|인데|인지|였|이었";
const FINAL =
  "은|는|이|가|을|를|의|도|서|나|이나|든|이든|든지|이든지|밖에|커녕|마다|쯤|아|야|여|이여|야말로|이야말로|라|이라|라도|이라도|라며|이라며|라면서|이라면서|라는|이라는|라던|이라던|라면|이라면|란|이란|며|이며|고|이고|" +
  "인|일|임|이기|다|이다|이자|지만|이지만|던|이던|으나|냐|이냐|죠|이죠|예요|이에요|이네|일까|일지|일뿐|입니다|입니까";
const REST = `(?:${JOINING}){0,2}(?:${FINAL})?(?![\\p{L}\\p{N}\\p{M}])`;
const ENDING = new RegExp(`^(?:${TITLE})?${REST}`, "u");
// 한서은 의원 is one name more often than 한서 with a particle: two syllables leave it open, three do not.
const SHORT_NAME = /^[가-힣]{2}$/;
const THIRD_SYLLABLE = new RegExp(`^[은이의인일나라란도고여다로만든아] (?:${TITLE})${REST}`, "u");
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
// Code units of text after a name that are looked at.
const LOOKAHEAD = 16;

/** Name → slugs of all who bear it. */
function bearersOf(people: readonly Linkable[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { slug, name, aliases } of people) {
    for (const each of [name, ...aliases].map((written) => written.normalize("NFC"))) {
      // One syllable is a particle more often than a person.
      if (each.length > 1) bearers.set(each, (bearers.get(each) ?? new Set()).add(slug));
    }
  }
  return bearers;
}

/** Name → slug, for the names that may be linked; longest first, so that a longer name wins. */
function linkableNames(people: readonly Linkable[], choices: Choices): [string, string | null][] {
  const hidden = new Set(people.filter((person) => !person.isLinked).map((person) => person.slug));
  const decide = (name: string, slugs: Set<string>): string | null => {
    const chosen = choices[name];
    const slug = chosen === undefined ? (slugs.size === 1 ? [...slugs][0]! : null) : chosen;
    return slug !== null && slugs.has(slug) && !hidden.has(slug) ? slug : null;
  };
  return [...bearersOf(people)]
    .map(([name, slugs]): [string, string | null] => [name, decide(name, slugs)])
    .sort(([a], [b]) => b.length - a.length);
}

function byFirstCharacter(names: [string, string | null][]): Map<string, [string, string | null][]> {
  const index = new Map<string, [string, string | null][]>();
  for (const entry of names) {
    const first = entry[0][0]!;
    const others = index.get(first);
    if (others) others.push(entry);
    else index.set(first, [entry]);
  }
  return index;
}

type Index = ReturnType<typeof byFirstCharacter>;

function endsAt(text: string, name: string, end: number): boolean {
  const rest = text.slice(end, end + LOOKAHEAD);
  return ENDING.test(rest) && !(SHORT_NAME.test(name) && THIRD_SYLLABLE.test(rest));
}

function nameAt(text: string, start: number, index: Index) {
  const candidates = index.get(text[start]!);
  if (!candidates || WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return null;
  for (const [name, slug] of candidates) {
    const end = start + name.length;
    if (text.startsWith(name, start) && endsAt(text, name, end)) return { end, slug };
  }
  return null;
}

/** Every name in the runs that is not in a link. A name that is not to be linked still uses up its place. */
function* namesIn(runs: readonly Run[], index: Index) {
  const text = plainRuns(runs);
  const hrefs: [number, number][] = [];
  let offset = 0;
  for (const { text, href } of runs) {
    if (href) hrefs.push([offset, offset + text.length]);
    offset += text.length;
  }
  for (let start = 0; start < text.length; start++) {
    const found = nameAt(text, start, index);
    if (!found) continue;
    const { end, slug } = found;
    if (hrefs.every(([from, to]) => end <= from || start >= to)) yield { start, end, slug, name: text.slice(start, end) };
    start = end - 1;
  }
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
    if (block.type === "table") return { ...block, rows: block.rows.map((row) => row.map(change)) };
    if (block.type === "list") return { ...block, items: block.items.map(change) };
    return withPhotos(block, (photo) => ({ ...photo, caption: change(photo.caption) }));
  });
}

function linkRuns(runs: readonly Run[], index: Index, linked: Set<string>): Run[] {
  const mentions: Mention[] = [];
  for (const { start, end, slug } of namesIn(runs, index)) {
    if (!slug || linked.has(slug)) continue;
    linked.add(slug);
    mentions.push({ start, end, slug });
  }
  return mentions.length ? cut(runs, mentions) : [...runs];
}

/**
 * Marks each person's first mention in paragraphs, quotes, lists, tables and captions: whole names only
 * (titles and particles may follow), never inside a link, an alt text or a longer name. A name that
 * several people bear is linked only where `choices` says to whom.
 */
export function linkPeople(blocks: readonly Block[], people: readonly Linkable[], choices: Choices): Block[] {
  const index = byFirstCharacter(linkableNames(people, choices));
  const linked = new Set<string>();
  return mapRuns(keepLinks(blocks, NOBODY), (runs) => linkRuns(runs, index, linked));
}

const NOBODY: ReadonlySet<string> = new Set();

/** The body with only these people's links left. */
export function keepLinks(blocks: readonly Block[], slugs: ReadonlySet<string>): Block[] {
  const kept = ({ person, ...run }: Run): Run => (person && slugs.has(person) ? { ...run, person } : run);
  return mapRuns(blocks, (runs) => runs.map(kept));
}

const textsOf = (block: Block): Run[][] => {
  if (block.type === "list") return block.items;
  if (block.type === "table") return block.rows.flat();
  if (block.type === "paragraph" || block.type === "quote") return [block.runs];
  return photosOf(block).map(({ caption }) => caption);
};

/** Slugs of the people whom a linked body names. */
export const linkedPeople = (blocks: readonly Block[]): string[] => [
  ...new Set(blocks.flatMap(textsOf).flatMap((runs) => runs.flatMap((run) => run.person ?? []))),
];

/** Names in the body that may be linked, in the order of their first mention, each with all who bear it. */
export function namesFound<Person extends Linkable>(blocks: readonly Block[], people: readonly Person[]): { name: string; bearers: Person[] }[] {
  const shown = people.filter((person) => person.isLinked);
  const bearers = bearersOf(shown);
  // Whom a name belongs to is the editor's question here: the index only has to find it.
  const index = byFirstCharacter(linkableNames(people, {}));
  const names = new Set(blocks.flatMap(textsOf).flatMap((runs) => [...namesIn(runs, index)].map(({ name }) => name)));
  return [...names].flatMap((name) => {
    const slugs = bearers.get(name);
    return slugs ? [{ name, bearers: shown.filter((person) => slugs.has(person.slug)) }] : [];
  });
}
