import "server-only";
import { canChangeAny, canChangePhoto, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { pageOf, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import type { Prisma } from "@/prisma/client/client";
import { lastDayOf, MOST_USES, rightsState, SOON } from "./facts";
import { ALIKE } from "./look";
import { askedWords } from "./words";

const PAGE = 40;
const UNUSED_DAYS = 30;
const DAY = 86_400_000;

/** What may be asked for besides words: rights that end, and what was never used. */
export const STATES = { soon: "기한 임박", ended: "기한 지남", unused: `${UNUSED_DAYS}일 넘게 안 쓴 사진` } as const;
export type PhotoState = keyof typeof STATES;
export type LibraryPhoto = Awaited<ReturnType<typeof listPhotos>>["photos"][number];

const shownSelect = { id: true, key: true, width: true, height: true, widths: true, blur: true, focalX: true, focalY: true, fileName: true, caption: true, alt: true, credit: true, rightsUntil: true, createdAt: true } as const;

function inState(state: PhotoState | undefined, now: Date): Prisma.PhotoWhereInput {
  if (state === "ended") return { rightsUntil: { lte: now } };
  if (state === "soon") return { rightsUntil: { gt: now, lte: new Date(now.getTime() + SOON * DAY) } };
  if (state === "unused") return { createdAt: { lt: new Date(now.getTime() - UNUSED_DAYS * DAY) }, uses: { none: {} }, people: { none: {} }, leadOf: { none: {} } };
  return {};
}

type Query = { words?: string; mine?: boolean; state?: PhotoState; cursor?: string };

/** Newest first, for whoever writes. */
export async function listPhotos(actor: Actor | null, { words, mine, state, cursor }: Query, now: Date) {
  const after = cursor === undefined ? undefined : readCursor(cursor, "row");
  if (!actor || !canWrite(actor) || after === null) return { photos: [], next: null };
  const asked = askedWords(words ?? "");
  const rows = await db.photo.findMany({
    where: {
      AND: [
        inState(state, now),
        ...(asked ? [{ grams: { hasEvery: asked.grams } }, ...asked.words.map((word) => ({ words: { contains: word } }))] : []),
        ...(mine ? [{ uploaderId: actor.id }] : []),
        ...(after ? [{ createdAt: { lte: after.at } }, { OR: [{ createdAt: { lt: after.at } }, { id: { lt: after.tie } }] }] : []),
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select: shownSelect,
  });
  const { shown, next } = pageOf(rows, PAGE, ({ createdAt, id }) => ({ at: createdAt, tie: id }));
  return { photos: shown.map(({ rightsUntil, createdAt, ...photo }) => ({ ...photo, createdAt: isoKst(createdAt), rightsState: rightsState(rightsUntil, now) })), next };
}

/** Everything about one photo: its facts, where it stands, and what looks like it. */
export async function getPhoto(actor: Actor | null, id: string, now: Date) {
  if (!actor || !canWrite(actor) || !readCursor(`0.${id}`, "row")) return null;
  const photo = await db.photo.findUnique({
    where: { id },
    select: {
      ...shownSelect,
      ...{ uploaderId: true, source: true, rights: true, version: true, size: true, look: true },
      uploader: { select: { name: true } },
      people: { select: { slug: true, name: true } },
      replacedBy: { select: { id: true, caption: true, fileName: true } },
      replacedIn: true,
      replacedOf: true,
      uses: {
        where: { OR: [{ inDraft: true }, { inPublished: true }] },
        orderBy: { article: { number: "desc" } },
        take: MOST_USES,
        select: { inDraft: true, inPublished: true, article: { select: { number: true, title: true } } },
      },
    },
  });
  if (!photo) return null;
  const { look, rightsUntil, createdAt, uploaderId, uploader, ...rest } = photo;
  return {
    ...rest,
    createdAt: isoKst(createdAt),
    uploader: uploader?.name ?? null,
    rightsUntil: rightsUntil && lastDayOf(rightsUntil),
    state: rightsState(rightsUntil, now),
    mayReplace: canChangeAny(actor),
    mayChange: canChangePhoto(actor, { uploaderId }),
    alike: look === null ? [] : await listAlike(id, look),
  };
}

/** Photos that look alike, the nearest first. Reads one narrow index whole. */
async function listAlike(id: string, look: bigint) {
  const near = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM photos WHERE look IS NOT NULL AND id <> ${id}::uuid AND bit_count((look # ${look}::bigint)::bit(64)) <= ${ALIKE}::int
    ORDER BY bit_count((look # ${look}::bigint)::bit(64)), id LIMIT 8`;
  const rows = await db.photo.findMany({ where: { id: { in: near.map((row) => row.id) } }, select: { id: true, key: true, width: true, height: true, widths: true, blur: true, caption: true, fileName: true } });
  return near.flatMap((row) => rows.find((each) => each.id === row.id) ?? []);
}
