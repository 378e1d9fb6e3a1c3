import { limit } from "@/lib/access/limits";
import { canUploadPhotos } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { done, FORBIDDEN, type Result } from "@/lib/result";
import { requireActor } from "@/lib/route";

/** Who brings a photo, before any of its bytes are read: nobody else's twenty megabytes are worth the wait. It counts once against their limit. */
export async function beginUpload(request: Request): Promise<Result<Actor>> {
  const actor = await requireActor(request);
  if (!actor.ok) return actor;
  if (!canUploadPhotos(actor.value)) return FORBIDDEN;
  return (await limit("upload", actor.value.id)) ?? done(actor.value);
}
