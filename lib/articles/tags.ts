/** Cache tags of the public pages. `everything` is on every cached read and is expired at boot. */
export const everything = () => "everything";
export const article = (number: number) => `article:${number}`;
export const front = () => "front";
export const section = (slug: string) => `section:${slug}`;
export const reporter = (slug: string) => `reporter:${slug}`;
export const person = (slug: string) => `person:${slug}`;
export const topic = (tag: string) => `topic:${tag}`;
export const latest = () => "latest";

/** What a change of one article shows on: its old and its new places together, as slugs. */
export type Touched = { number: number; sections: string[]; reporters: string[]; people: string[]; tags: string[] };

/** The tags of every public page that such a change alters. */
export const touchedBy = ({ number, sections, reporters, people, tags }: Touched): string[] => [
  article(number),
  front(),
  latest(),
  ...sections.map(section),
  ...reporters.map(reporter),
  ...people.map(person),
  ...tags.map(topic),
];
