import "server-only";
import { canUploadPhotos } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { done, FORBIDDEN, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { dropUpload, readUpload } from "./uploads";
import { type Uploaded, uploadPhoto, viewSelect } from "./write";

/** Whoever lost the answer asks again, maybe while the photo is still being made: they wait for the same one. */
const running = new Map<string, Promise<Result<Uploaded>>>();

/** Makes the photo of an upload whose bytes are all here. Asked again, the answer is the same photo, for it bears the upload's id. */
export async function finishUpload(actor: Actor | null, { id }: { id: string }, now: Date): Promise<Result<Uploaded>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canUploadPhotos(actor)) return FORBIDDEN;
  const key = `${actor.id} ${id}`;
  const begun = running.get(key) ?? finish(actor, id, now).finally(() => running.delete(key));
  running.set(key, begun);
  return begun;
}

async function finish(actor: Actor, id: string, now: Date): Promise<Result<Uploaded>> {
  const photo = await db.photo.findFirst({ where: { id, uploaderId: actor.id }, select: viewSelect });
  if (photo) {
    // left by a process that ended between the two
    await dropUpload(actor.id, id);
    return done({ photo, isKnown: false });
  }
  const upload = await readUpload(actor.id, id);
  if (!upload.ok) return upload;
  const uploaded = await uploadPhoto(actor, { ...upload.value, id }, now);
  await dropUpload(actor.id, id);
  return uploaded;
}
