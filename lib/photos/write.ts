import "server-only";
import { randomBytes } from "node:crypto";
import { canUploadPhotos } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { done, FORBIDDEN, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { encodePhoto } from "./encode";
import { fileName, type PhotoView } from "./rules";
import { dropFiles, storeFiles } from "./store";
import { photoWords } from "./words";

/** `id`: what the photo is to be called, where its upload had a name before it was one. */
type Upload = { bytes: Buffer; name?: string; id?: string };
/** `isKnown`: the very same picture was there already, and is the answer. */
export type Uploaded = { photo: PhotoView; isKnown: boolean };

export const viewSelect = { id: true, key: true, width: true, height: true, widths: true, blur: true } as const;

// Crockford's base32: 26 characters of 5 random bits each.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const newKey = () => Array.from(randomBytes(26), (byte) => ALPHABET[byte & 31]).join("");

/** Keeps a photo for articles: every file first, then its row, so that a row never points at nothing. */
export async function uploadPhoto(
  actor: Actor | null,
  { bytes, name = "", id }: Upload,
  now: Date,
): Promise<Result<Uploaded>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canUploadPhotos(actor)) return FORBIDDEN;
  const encoded = await encodePhoto(bytes);
  if (!encoded.ok) return encoded;

  const { files, digest, look, ...view } = encoded.value;
  const known = await db.photo.findFirst({ where: { digest }, orderBy: { createdAt: "asc" }, select: viewSelect });
  if (known) return done({ photo: known, isKnown: known.id !== id });
  const key = newKey();
  const kept = files.map(({ width, format, bytes }) => ({ name: fileName(key, width, format), bytes }));
  await storeFiles(kept);
  const named = { fileName: name, ...photoWords({ fileName: name, caption: "", alt: "", credit: "", source: "", rights: "" }) };
  const row = { ...(id && { id }), ...view, ...named, digest, look, key, size: Math.max(...files.map(({ bytes }) => bytes.byteLength)), uploaderId: actor.id, createdAt: now };
  let isWritten = false;
  try {
    const { id } = await db.$transaction(async (tx) => {
      const photo = await tx.photo.create({ data: row, select: { id: true } });
      await record(tx, { actorId: actor.id, act: "photo.upload", subjectType: "photo", subjectId: photo.id, now });
      isWritten = true;
      return photo;
    });
    return done({ photo: { id, key, ...view }, isKnown: false });
  } catch (error) {
    // Past that only the commit failed, or its answer was lost: the row may stand, and files too many are the lesser harm.
    if (!isWritten) await dropFiles(kept.map(({ name }) => name));
    throw error;
  }
}
