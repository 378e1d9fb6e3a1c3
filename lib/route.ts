import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import { refusalOf } from "./action";
import type { Actor } from "./access/role";
import { getActor } from "./access/session";
import { ownOrigins } from "./env";
import { done, refuse, REFUSALS, type Refusal, type Result, SIGN_IN_REQUIRED } from "./result";

/** Bytes of a JSON or form body; every field of the API fits many times over. */
const MAX_BODY = 64 * 1024;

/** A refusal as `application/problem+json` (RFC 9457). */
export function problem({ code, message, field, retryAfter }: Refusal): Response {
  const status = REFUSALS[code];
  return Response.json(
    { type: "about:blank", title: code.replaceAll("-", " "), status, code, detail: message, ...(field && { field }) },
    {
      status,
      headers: {
        "Content-Type": "application/problem+json; charset=utf-8",
        "Cache-Control": "no-store",
        ...(retryAfter !== undefined && { "Retry-After": String(Math.max(1, Math.ceil(retryAfter))) }),
      },
    },
  );
}

export const json = (value: unknown, init: { status?: number; headers?: Record<string, string> } = {}): Response =>
  Response.json(value, { status: init.status ?? 200, headers: { "Cache-Control": "no-store", ...init.headers } });

/** Who may change things through this request: someone signed in, from the site's own pages. */
export async function requireActor(request: Request): Promise<Result<Actor>> {
  if (!ownOrigins().includes(request.headers.get("origin") ?? "")) {
    return refuse("wrong-origin", "이 사이트의 화면에서 보낸 요청만 받습니다.");
  }
  const actor = await getActor();
  return actor ? done(actor) : SIGN_IN_REQUIRED;
}

export const mediaType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();

/** The body as text, refused past MAX_BODY without being read whole. */
export async function readText(request: Request): Promise<Result<string>> {
  const tooLarge = refuse("too-large", "보낸 내용이 너무 큽니다.");
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY) return tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY) return tooLarge;
    chunks.push(chunk);
  }
  return done(Buffer.concat(chunks).toString("utf8"));
}

/** A JSON body of the given shape, or the refusal that says what is wrong with it. */
export async function readJson<T>(request: Request, shape: z.ZodType<T>): Promise<Result<T>> {
  if (mediaType(request) !== "application/json") {
    return refuse("unsupported-media-type", "Content-Type은 application/json이어야 합니다.");
  }
  const text = await readText(request);
  if (!text.ok) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return refuse("malformed-json", "JSON 형식이 올바르지 않습니다.");
  }
  const parsed = shape.safeParse(value);
  return parsed.success ? done(parsed.data) : refusalOf(parsed.error);
}

/** Public JSON that a cache may keep but must ask about: 304 while it is the same. */
export function publicJson(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { "Cache-Control": "public, no-cache", ETag: etag };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } });
}

/** The query of an address in the given shape, or the refusal that says what is wrong with it. */
export function readQuery<T>(request: Request, shape: z.ZodType<T>): Result<T> {
  const query = [...new URL(request.url).searchParams];
  const parsed = shape.safeParse(Object.fromEntries(query));
  return parsed.success ? done(parsed.data) : refusalOf(parsed.error);
}
