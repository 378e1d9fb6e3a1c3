import "server-only";
import { canChangePhoto, canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { endOf, type Facts } from "./facts";
import { fileName, type Focal, FORMATS } from "./rules";
import { dropFiles } from "./store";
import { photoWords } from "./words";

const STALE = refuse("stale", "그사이 다른 사람이 이 사진의 정보를 고쳤습니다. 아래에서 견주어 보고 다시 저장해 주세요.");
const MOVED = refuse("stale", "그사이 다른 사람이 초점을 옮겼습니다. 미리 보기를 확인하고 다시 저장해 주세요.");
const IN_USE = refuse("invalid", "기사나 인물에 쓰이고 있는 사진은 지울 수 없습니다.");

/** Keeps what is known of a photo. Of two people who began from one version the second is told. */
export async function describePhoto(actor: Actor | null, { id, version, rightsUntil, ...facts }: Facts & { id: string; version: number }, now: Date): Promise<Result<{ version: number }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    const photo = await tx.photo.findUnique({ where: { id }, select: { uploaderId: true, fileName: true } });
    if (!photo) return NOT_FOUND;
    if (!canChangePhoto(actor, photo)) return FORBIDDEN;
    const { count } = await tx.photo.updateMany({
      where: { id, version },
      data: { ...facts, ...photoWords({ ...facts, fileName: photo.fileName }), rightsUntil: rightsUntil === null ? null : endOf(rightsUntil), version: version + 1 },
    });
    if (count === 0) return STALE;
    await record(tx, { actorId: actor.id, act: "photo.describe", subjectType: "photo", subjectId: id, now });
    return done({ version: version + 1 });
  });
}

/** Moves what must stay in every crop, if nobody else moved it meanwhile; the words have a version of their own. */
export async function focusPhoto(actor: Actor | null, { id, from, to }: { id: string; from: Focal; to: Focal }, now: Date): Promise<Result<Focal>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    const photo = await tx.photo.findUnique({ where: { id }, select: { uploaderId: true } });
    if (!photo) return NOT_FOUND;
    if (!canChangePhoto(actor, photo)) return FORBIDDEN;
    const { count } = await tx.photo.updateMany({ where: { id, focalX: from.x, focalY: from.y }, data: { focalX: to.x, focalY: to.y } });
    if (count === 0) return MOVED;
    await record(tx, { actorId: actor.id, act: "photo.focus", subjectType: "photo", subjectId: id, now });
    return done(to);
  });
}

/** Deletes a photo that stands nowhere: its row first, so that no row is left pointing at nothing. */
export async function deletePhoto(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<{ id: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const gone = await db.$transaction(async (tx) => {
    // A text that is being saved with it holds the row until it is saved.
    await tx.$executeRaw`SELECT 1 FROM photos WHERE id = ${id}::uuid FOR UPDATE`;
    const photo = await tx.photo.findUnique({ where: { id }, select: { uploaderId: true, key: true, widths: true } });
    if (!photo) return NOT_FOUND;
    if (!canChangePhoto(actor, photo)) return FORBIDDEN;
    const uses = await tx.photoUse.count({ where: { photoId: id, OR: [{ inDraft: true }, { inPublished: true }] } });
    const others = (await tx.person.count({ where: { photoId: id } })) + (await tx.article.count({ where: { leadPhotoId: id } }));
    if (uses + others > 0) return IN_USE;
    await tx.photo.delete({ where: { id }, select: { id: true } });
    await record(tx, { actorId: actor.id, act: "photo.delete", subjectType: "photo", subjectId: id, now });
    return done(photo);
  });
  if (!gone.ok) return gone;
  const { key, widths } = gone.value;
  await dropFiles(widths.flatMap((width) => FORMATS.map((format) => fileName(key, width, format))));
  return done({ id });
}
