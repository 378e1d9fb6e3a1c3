import { limit } from "@/lib/access/limits";
import { canUploadPhotos } from "@/lib/access/permissions";
import { answerTus } from "@/lib/photos/uploads";
import { FORBIDDEN } from "@/lib/result";
import { door, onlyFor, problem, requireActor } from "@/lib/route";

/** Begins an upload of a photo that may come in parts, by the tus protocol. */
export const POST = door(async (request) => {
  const actor = await requireActor(request);
  if (!actor.ok) return problem(actor);
  if (!canUploadPhotos(actor.value)) return problem(FORBIDDEN);
  // Once for an upload, in however many parts it comes.
  const refusal = await limit("upload", actor.value.id);
  if (refusal) return problem(refusal);
  const answer = await answerTus(request, actor.value.id);
  return answer.ok ? answer.value : problem(answer);
});

export const GET = onlyFor("POST");
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
