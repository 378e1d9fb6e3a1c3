/** Cache tags of the public pages. `everything` is on every cached read and is expired at boot. */
export const everything = () => "everything";
export const article = (number: number) => `article:${number}`;
export const front = () => "front";
export const section = (slug: string) => `section:${slug}`;
export const reporter = (slug: string) => `reporter:${slug}`;
export const person = (slug: string) => `person:${slug}`;
export const topic = (tag: string) => `topic:${tag}`;
export const latest = () => "latest";
