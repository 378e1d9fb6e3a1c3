import { canUploadPhotos } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { getActor } from "@/lib/access/session";
import { photoUrl, readUploadId } from "@/lib/photos/rules";
import { finishUpload } from "@/lib/photos/upload-write";
import { answerTus } from "@/lib/photos/uploads";
import { done, FORBIDDEN, NOT_FOUND, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { door, json, onlyFor, problem, requireActor } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };
type Uploader = { actor: Actor; id: string };

/** Who goes on with which upload; that of another account is not there. */
async function uploaderOf(asked: Result<Actor>, { params }: Context): Promise<Result<Uploader>> {
  if (!asked.ok) return asked;
  if (!canUploadPhotos(asked.value)) return FORBIDDEN;
  const id = readUploadId((await params).id);
  return id ? done({ actor: asked.value, id }) : NOT_FOUND;
}

const handle = (whoAsks: (request: Request) => Promise<Result<Actor>>) =>
  door(async (request: Request, context: Context) => {
    const uploader = await uploaderOf(await whoAsks(request), context);
    if (!uploader.ok) return problem(uploader);
    const answer = await answerTus(request, uploader.value.actor.id, uploader.value.id);
    return answer.ok ? answer.value : problem(answer);
  });

// How much is here. It changes nothing, and browsers name no origin with it.
export const HEAD = handle(async () => {
  const actor = await getActor();
  return actor ? done(actor) : SIGN_IN_REQUIRED;
});
export const PATCH = handle(requireActor);
export const DELETE = handle(requireActor);

/** Makes the photo once all bytes are here; the answer is that of `POST /api/photos`. */
export const POST = door(async (request: Request, context: Context) => {
  const uploader = await uploaderOf(await requireActor(request), context);
  if (!uploader.ok) return problem(uploader);
  const { actor, id } = uploader.value;
  const uploaded = await finishUpload(actor, { id }, new Date());
  if (!uploaded.ok) return problem(uploaded);
  return json(uploaded.value, { status: 201, headers: { Location: photoUrl(uploaded.value.photo, uploaded.value.photo.width) } });
});

export const GET = onlyFor("HEAD", "POST", "PATCH", "DELETE");
export const PUT = GET;
