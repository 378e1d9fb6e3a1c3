import { openFile } from "@/lib/photos/store";
import { NOT_FOUND } from "@/lib/result";
import { door, problem } from "@/lib/route";

type Context = { params: Promise<{ file: string }> };

/** A photo's file. Its name is random and its bytes never change, so everyone may keep it. */
export const GET = door(async (request, { params }: Context) => {
  const { file: name } = await params;
  const etag = `"${name}"`;
  const file = await openFile(name);
  if (!file) return problem(NOT_FOUND);
  const headers = { "Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff", ETag: etag };
  const isKnown = request.headers.get("if-none-match") === etag;
  const described = { ...headers, "Content-Type": file.type, "Content-Length": String(file.size) };
  if (!isKnown && request.method !== "HEAD") return new Response(file.stream, { headers: described });
  await file.stream.cancel();
  return new Response(null, isKnown ? { status: 304, headers } : { headers: described });
});
