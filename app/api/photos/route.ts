import { MAX_BYTES, photoUrl, TOO_LARGE } from "@/lib/photos/rules";
import { fileNameOf } from "@/lib/photos/words";
import { uploadPhoto } from "@/lib/photos/write";
import { done, refuse, type Result } from "@/lib/result";
import { door, json, mediaType, onlyFor, problem } from "@/lib/route";
import { beginUpload } from "./new-upload";

/** Bytes that a multipart envelope may add. */
const ENVELOPE = 64 * 1024;

const NO_FILE = refuse("invalid", "올릴 사진을 골라 주세요.", { field: "file" });

async function readBytes(request: Request, most: number): Promise<Result<Buffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return TOO_LARGE;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return TOO_LARGE;
    chunks.push(chunk);
  }
  return done(Buffer.concat(chunks));
}

const nameOf = (request: Request): string => fileNameOf(new URL(request.url).searchParams.get("name") ?? "");

/** The photo's bytes, sent as themselves or as the field `file` of a form. */
async function readPhoto(request: Request): Promise<Result<Buffer>> {
  const type = mediaType(request);
  if (type.startsWith("image/")) return readBytes(request, MAX_BYTES);
  if (type !== "multipart/form-data") {
    return refuse("unsupported-media-type", "사진 파일(image/*)이나 multipart/form-data로 보내 주세요.");
  }
  const bytes = await readBytes(request, MAX_BYTES + ENVELOPE);
  if (!bytes.ok) return bytes;
  const headers = { "Content-Type": request.headers.get("content-type") ?? "" };
  const form = await new Response(new Uint8Array(bytes.value), { headers }).formData().catch(() => null);
  const unknown = [...(form?.keys() ?? [])].find((field) => field !== "file");
  if (unknown !== undefined) return refuse("unknown-field", `알 수 없는 항목이 있습니다: ${unknown}`, { field: unknown });
  const file = form?.get("file");
  return file instanceof File ? done(Buffer.from(await file.arrayBuffer())) : NO_FILE;
}

export const POST = door(async (request) => {
  const actor = await beginUpload(request);
  if (!actor.ok) return problem(actor);
  const bytes = await readPhoto(request);
  if (!bytes.ok) return problem(bytes);
  const uploaded = await uploadPhoto(actor.value, { bytes: bytes.value, name: nameOf(request) }, new Date());
  if (!uploaded.ok) return problem(uploaded);
  return json(uploaded.value, { status: 201, headers: { Location: photoUrl(uploaded.value.photo, uploaded.value.photo.width) } });
});

export const GET = onlyFor("POST");
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
