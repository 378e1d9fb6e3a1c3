import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/role";
import { db, type Transaction } from "@/lib/db";
import { siteUrl } from "@/lib/env";
import { getStanding } from "@/lib/restrictions/read";
import { COMMENT_DEFAULTS, type CommentSettings } from "@/lib/settings/comment-rules";
import { getMatcher, versionOf } from "@/lib/words/list-read";
import { findWords } from "@/lib/words/matcher";
import type { Prisma } from "@/prisma/client/client";
import { type BannedMatch, inForce } from "./checks/banned-words";
import { outsideLinks } from "./checks/links";
import type { Context, Turn } from "./checks/verdict";
import { closedReason } from "./closing";
import { essence, MIN_NEAR, MIN_SHARED } from "./repeat";
import { REPEAT_HOURS } from "./rules";

/** Where nobody counts, as in an edit. */
const FREE_TURN: Turn = { waitSeconds: null, isFlooded: false };

export const SECTION = { select: { name: true, commenting: true } } as const;
export const placeSelect = {
  id: true, number: true, title: true, commenting: true, publishedAt: true, section: SECTION, topSection: SECTION, reporters: { select: { reporterId: true } },
} as const;
/** The article that a comment comes to. */
export type CommentedArticle = Prisma.ArticleGetPayload<{ select: typeof placeSelect }>;

type Rules = { settings: CommentSettings; version: string };

/** The settings of comments and the version of the word list, in one question. */
export async function readRules(): Promise<Rules> {
  const rows = await db.setting.findMany({ where: { key: { in: ["comments", "words"] } }, select: { key: true, value: true } });
  const valueOf = (key: string) => rows.find((row) => row.key === key)?.value;
  return { settings: { ...COMMENT_DEFAULTS, ...(valueOf("comments") as Partial<CommentSettings> | undefined) }, version: versionOf(valueOf("words")) };
}

/** The key under which near-same texts meet. A hash: it stays when the text itself is sealed. */
export const textKeyOf = (body: string): string => createHash("sha256").update(essence(body) || body).digest("base64url").slice(0, 22);

type Asked = { actor: Actor; place: CommentedArticle; body: string; turn?: Turn; now: Date };
/** What is known before the transaction, and every match of the list, dry ones too. */
type Known = { context: Omit<Context, "repeats">; matches: BannedMatch[] };

/** All that the checks want to know of a comment but its repeats, which only a look inside the transaction can tell. */
export async function readContext({ actor, place, body, turn = FREE_TURN, now }: Asked): Promise<Known> {
  const [standing, { settings, version }] = await Promise.all([getStanding(actor.id, now), readRules()]);
  const ownHosts = [new URL(siteUrl()).hostname];
  const isWatched = settings.newcomerHours > 0 || outsideLinks(body, ownHosts).length > 0;
  const [matcher, author] = await Promise.all([getMatcher(version), isWatched ? readAuthor(actor.id, settings) : null]);
  const matches = findWords(matcher, body);
  return {
    matches,
    context: {
      settings,
      standing,
      closed: closedReason({ article: place, section: place.section, topSection: place.topSection, settings, now }),
      isStaff: actor.role !== "reader",
      waitSeconds: turn.waitSeconds,
      isFlooded: turn.isFlooded,
      matches: inForce(matches, now),
      accountHours: author ? (now.getTime() - author.createdAt.getTime()) / 3_600_000 : Infinity,
      standingComments: author?.standing ?? Infinity,
      ownHosts,
    },
  };
}

async function readAuthor(id: string, { trustComments }: CommentSettings) {
  const { createdAt, comments } = await db.account.findUniqueOrThrow({
    where: { id },
    select: { createdAt: true, comments: { where: { status: "visible" }, take: trustComments, select: { id: true } } },
  });
  return { createdAt, standing: comments.length };
}

type Same = { textKey: string; body: string; authorId: string; articleId: string; exceptId?: string };

/** Where the same was said within a day; one's own while nobody else of one's can get in between. */
export async function readRepeats(tx: Transaction, { textKey, body, authorId, articleId, exceptId }: Same, now: Date): Promise<Context["repeats"]> {
  const length = essence(body).length;
  const alike = { textKey, createdAt: { gt: new Date(now.getTime() - REPEAT_HOURS * 3_600_000) }, status: { notIn: ["withdrawn" as const, "removed" as const] } };
  const own = await tx.comment.findMany({ where: { ...alike, authorId, ...(exceptId && { id: { not: exceptId } }) }, take: 100, select: { articleId: true, body: true } });
  const others = length < MIN_SHARED ? [] : await tx.comment.findMany({ where: { ...alike, authorId: { not: authorId } }, distinct: ["authorId"], take: 100, select: { authorId: true } });
  const here = own.filter((comment) => comment.articleId === articleId);
  return {
    exactHere: here.some((comment) => comment.body === body),
    nearHere: length >= MIN_NEAR && here.length > 0,
    ownElsewhere: length < MIN_NEAR ? 0 : new Set(own.map((comment) => comment.articleId).filter((id) => id !== articleId)).size,
    otherAccounts: others.length,
  };
}
