import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import { refusalOf } from "./action";
import type { Actor } from "./access/role";
import { getActor } from "./access/session";
import { ownOrigins } from "./env";
import { log } from "./log";
import { done, refuse, REFUSALS, type Refusal, type Result, SIGN_IN_REQUIRED } from "./result";

/** Bytes of a JSON body; every field of the API fits many times over. */
const MAX_BODY = 64 * 1024;
/** Bytes of a form's: it writes nine for a syllable. */
const MAX_FORM = 256 * 1024;

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

const FORM = "application/x-www-form-urlencoded";
export const isForm = (request: Request): boolean => mediaType(request) === FORM;

/** The body as text, refused past so many bytes without being read whole. */
async function readText(request: Request, most = MAX_BODY): Promise<Result<string>> {
  const tooLarge = refuse("too-large", "보낸 내용이 너무 큽니다.");
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return tooLarge;
    chunks.push(chunk);
  }
  try {
    return done(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return refuse("malformed-json", "본문은 UTF-8이어야 합니다.");
  }
}

/** The value in the given shape, or the refusal that says what is wrong with it. */
export function fit<T>(shape: z.ZodType<T>, value: unknown): Result<T> {
  const parsed = shape.safeParse(value);
  return parsed.success ? done(parsed.data) : refusalOf(parsed.error);
}

const NOT_JSON = refuse("unsupported-media-type", "Content-Type은 application/json이어야 합니다.");

/** A JSON body of the given shape. */
export async function readJson<T>(request: Request, shape: z.ZodType<T>): Promise<Result<T>> {
  if (mediaType(request) !== "application/json") return NOT_JSON;
  const text = await readText(request);
  return text.ok ? parseJson(text.value, shape) : text;
}

/** The same where the shape asks for nothing, so that the body and its type may be missing. */
export async function readOptionalJson<T>(request: Request, shape: z.ZodType<T>): Promise<Result<T>> {
  const type = mediaType(request);
  if (type !== "" && type !== "application/json") return NOT_JSON;
  const text = await readText(request);
  if (!text.ok) return text;
  if (text.value.trim() === "") return fit(shape, {});
  return type === "" ? NOT_JSON : parseJson(text.value, shape);
}

function parseJson<T>(text: string, shape: z.ZodType<T>): Result<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("malformed-json", "JSON 형식이 올바르지 않습니다.");
  }
  return fit(shape, value);
}

/** The fields of the page's own form, not yet in any shape, so that a refusal can give them back. */
export async function readFields(request: Request): Promise<Result<Record<string, string>>> {
  const text = await readText(request, MAX_FORM);
  if (!text.ok) return text;
  const fields = parseForm(text.value);
  if (!fields) return refuse("malformed-text", "UTF-8이 아닌 글자가 들어 있습니다.");
  const names = fields.map(([name]) => name);
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined) return refuse("invalid", `항목이 두 번 왔습니다: ${doubled}`, { field: doubled });
  return done(Object.fromEntries(fields));
}

/** Names and values; null where they are no UTF-8, which URLSearchParams would store as � unasked. */
function parseForm(text: string): [string, string][] | null {
  const decode = (part: string) => decodeURIComponent(part.replaceAll("+", " "));
  try {
    return text.split("&").filter(Boolean).map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decode(name), decode(value.join("="))];
    });
  } catch {
    return null;
  }
}

/** To another address by GET, as a form is answered. */
export const seeOther = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store", ...headers } });

/** The answer of a door to a method it does not know. */
export const onlyFor = (...allowed: string[]) => (): Response => {
  const answer = problem(refuse("method-not-allowed", "이 주소가 받지 않는 요청입니다."));
  answer.headers.set("Allow", allowed.join(", "));
  return answer;
};

// Prisma's own codes for a database that is away or overrun, then PostgreSQL's as Prisma words them.
const OUTAGE_CODES = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "ECONNREFUSED", "ECONNRESET"];
const OUTAGE_WORDS = /`(08\w{3}|53\w{3}|55P03|57014|57P0\w)`|ECONNREFUSED|Connection terminated/;

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && OUTAGE_CODES.includes(String(error.code))) || OUTAGE_WORDS.test(error.message);
}

/** A route handler that answers 503 while the database does not. */
export const door =
  <Context>(handle: (request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, context: Context): Promise<Response> => {
    try {
      return await handle(request, context);
    } catch (error) {
      if (!isOutage(error)) throw error;
      log().error({ error: (error as Error).name, path: new URL(request.url).pathname }, "database away");
      return problem(refuse("unavailable", "지금은 처리할 수 없습니다. 잠시 뒤 다시 시도해 주세요.", { retryAfter: 5 }));
    }
  };

/** Public text that a cache may keep but must ask about: 304 while it is the same. */
export function publicText(request: Request, body: string, type: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { "Cache-Control": "public, no-cache", ETag: etag };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": type } });
}

export const publicJson = (request: Request, value: unknown): Response => publicText(request, JSON.stringify(value), "application/json");

/** The query of an address in the given shape. */
export const readQuery = <T>(request: Request, shape: z.ZodType<T>): Result<T> =>
  fit(shape, Object.fromEntries(new URL(request.url).searchParams));
