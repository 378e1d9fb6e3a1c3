import { allGrams } from "@/lib/korean/bigram";
import { fold } from "@/lib/korean/fold";
import { dayKeys, sectionKey } from "./windows";

type Source = {
  number: number;
  publishedAt: Date;
  sectionId: number;
  topSectionId: number;
  label: string;
  title: string;
  deck: string;
  /** Reporters and public figures. */
  names: readonly string[];
  tags: readonly string[];
  body: string;
};

const foldLines = (lines: readonly string[]): string =>
  lines
    .map((line) => fold(line.normalize("NFC")).text)
    .filter(Boolean)
    .join("\n");

/** What search keeps of a published article. Each text holds the one before it, so that words may stand apart. */
export function searchRow({ number, publishedAt, sectionId, topSectionId, label, title, deck, names, tags, body }: Source) {
  const texts = [foldLines([title]), foldLines([title, deck, label, ...names, ...tags]), foldLines([title, deck, label, ...names, ...tags, body])] as const;
  const [titleGrams, headGrams, textGrams] = [allGrams(texts[0]), allGrams(texts[1]), allGrams(texts[2])];
  return {
    number,
    publishedAt,
    places: [...dayKeys(publishedAt), ...new Set([sectionKey(sectionId), sectionKey(topSectionId)])],
    ...{ title: texts[0], head: texts[1], text: texts[2] },
    ...{ titleGrams, headGrams, textGrams },
  };
}
