import "server-only";
import { isoKst } from "@/lib/korean/time";
import type { CorrectionKind } from "@/lib/corrections/rules";
import { db } from "@/lib/db";
import type { PhotoView } from "@/lib/photos/rules";
import type { Prisma } from "@/prisma/client/client";
import { articleNumbers, type Block } from "./body";
import { printedLabel } from "./marks";

/** The one filter between the public and everything unpublished or withdrawn. */
export const PUBLIC = { status: "published" } as const satisfies Prisma.ArticleWhereInput;

const named = { select: { slug: true, name: true } } as const;
export const photoSelect = { id: true, key: true, width: true, height: true, widths: true, blur: true, focalX: true, focalY: true } as const;

/** What still stands, the newest first. */
export const standingCorrections = { where: { retractedAt: null }, orderBy: [{ at: "desc" }, { id: "desc" }] } as const satisfies Prisma.Article$correctionsArgs;

/** What a list shows of an article. */
export const cardSelect = {
  number: true,
  label: true,
  isSponsored: true,
  isBreaking: true,
  title: true,
  deck: true,
  publishedAt: true,
  changedAt: true,
  leadPhotoAlt: true,
  section: named,
  topSection: named,
  reporters: { select: { name: true, reporter: named }, orderBy: { position: "asc" } },
  leadPhoto: { select: photoSelect },
  corrections: { ...standingCorrections, take: 1, select: { kind: true } },
} as const satisfies Prisma.ArticleSelect;

type Named = { slug: string; name: string };
type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>;

export type ArticleCard = {
  number: number;
  label: string;
  title: string;
  /** Made for payment; its label says so. */
  isSponsored: boolean;
  deck: string;
  section: Named;
  topSection: Named;
  reporters: Named[];
  /** First publication, ISO 8601 in KST. */
  publishedAt: string;
  /** Last published change; null while there was none. */
  updatedAt: string | null;
  photo: (PhotoView & { alt: string }) | null;
  /** The newest notice that it was corrected; lists mark it. */
  correction: CorrectionKind | null;
};

export function toCard(row: CardRow): ArticleCard {
  const { label, isBreaking, publishedAt, changedAt, leadPhoto, leadPhotoAlt, reporters, corrections, ...rest } = row;
  if (!publishedAt) throw new Error(`Article ${row.number} is public without a publication time.`);
  return {
    ...rest,
    label: printedLabel({ label, isSponsored: rest.isSponsored, isBreaking }),
    // As it was printed, whatever the reporter is called since.
    reporters: reporters.map(({ name, reporter }) => ({ ...reporter, name: name ?? reporter.name })),
    publishedAt: isoKst(publishedAt),
    updatedAt: changedAt && isoKst(changedAt),
    photo: leadPhoto && { ...leadPhoto, alt: leadPhotoAlt },
    correction: corrections[0]?.kind ?? null,
  };
}

/** The public ones among the articles that a body points to, by number; an article never points to itself. */
export async function readCards(blocks: readonly Block[], own?: number): Promise<Record<number, ArticleCard>> {
  const numbers = articleNumbers(blocks).filter((number) => number !== own);
  const rows = numbers.length > 0 ? await db.article.findMany({ where: { number: { in: numbers }, ...PUBLIC }, select: cardSelect }) : [];
  return Object.fromEntries(rows.map((row) => [row.number, toCard(row)]));
}
