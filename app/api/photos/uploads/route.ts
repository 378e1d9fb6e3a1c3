import { answerTus } from "@/lib/photos/uploads";
import { door, onlyFor, problem } from "@/lib/route";
import { beginUpload } from "../new-upload";

/** Begins an upload of a photo that may come in parts, by the tus protocol. */
export const POST = door(async (request) => {
  // Once for an upload, in however many parts it comes.
  const actor = await beginUpload(request);
  if (!actor.ok) return problem(actor);
  const answer = await answerTus(request, actor.value.id);
  return answer.ok ? answer.value : problem(answer);
});

export const GET = onlyFor("POST");
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
