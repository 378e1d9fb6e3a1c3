import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { MAX_BYTES, readUploadId, UPLOADS_PATH } from "./rules";
import { finishUpload } from "./upload-write";
import { answerTus, dropOldUploads } from "./uploads";

const folder = await mkdtemp(path.join(tmpdir(), "manpa-uploads-"));
process.env.DATA_DIR = folder;

let reporter: Actor;
let other: Actor;
beforeAll(async () => {
  [reporter, other] = [await makeActor("reporter"), await makeActor("reporter")];
});
afterAll(() => rm(folder, { recursive: true }));

const now = new Date();
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const kept = async () => (await readdir(path.join(folder, "uploads"), { recursive: true })).filter((each) => each.includes("-") && each.includes(path.sep));

/** A photo nobody else has. */
const draw = () => sharp({ create: { width: 300, height: 200, channels: 3, background: "#2f5d50", noise: { type: "gaussian", mean: 120, sigma: 20 } } }).jpeg().toBuffer();

type Asked = { method: string; actor?: Actor; id?: string; headers?: Record<string, string>; body?: Buffer | ReadableStream };
const tus = ({ method, actor = reporter, id, headers, body }: Asked, from = answerTus) =>
  from(
    new Request(`http://localhost${UPLOADS_PATH}${id ? `/${id}` : ""}`, {
      method,
      headers: { "Tus-Resumable": "1.0.0", ...headers },
      ...(body && { body: body instanceof ReadableStream ? body : new Uint8Array(body), duplex: "half" }),
    }),
    actor.id,
    id,
  );

async function begin(size: number, name = "길.jpg"): Promise<string> {
  const answer = await tus({ method: "POST", headers: { "Upload-Length": String(size), "Upload-Metadata": `name ${Buffer.from(name).toString("base64")}` } });
  if (!answer.ok) throw new Error(answer.message);
  const [, id = ""] = new RegExp(`^${UPLOADS_PATH}/([^/]+)$`).exec(answer.value.headers.get("location") ?? "") ?? [];
  expect([answer.value.status, readUploadId(id)]).toEqual([201, id]);
  return id;
}

const patch = (id: string, offset: number, body: Buffer | ReadableStream, actor = reporter) =>
  tus({ method: "PATCH", actor, id, headers: { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" }, body });

async function offsetOf(id: string, from = answerTus): Promise<number> {
  const answer = await tus({ method: "HEAD", id }, from);
  return answer.ok ? Number(answer.value.headers.get("upload-offset")) : -1;
}

/** The first half of them; the line breaks once some of it is on the disk. */
function broken(id: string, bytes: Buffer): ReadableStream {
  const parts = [bytes.subarray(0, bytes.length / 2)];
  return new ReadableStream({
    async pull(controller) {
      const part = parts.shift();
      if (part) return controller.enqueue(new Uint8Array(part));
      await vi.waitFor(async () => expect((await stat(path.join(folder, "uploads", reporter.id, id))).size).toBeGreaterThan(0));
      controller.error(new Error("aborted"));
    },
  });
}

describe("an upload whose line breaks", () => {
  it("goes on where it stopped, even in another process, and becomes the photo it was", async () => {
    const bytes = await draw();
    const id = await begin(bytes.length);
    expect(await patch(id, 0, broken(id, bytes))).toMatchObject({ ok: false });
    vi.resetModules();
    const { answerTus: restarted } = await import("./uploads");
    const offset = await offsetOf(id, restarted);
    expect(offset).toBeGreaterThan(0);
    expect(await finishUpload(reporter, { id }, now)).toMatchObject({ code: "stale" });
    expect(await patch(id, offset, bytes.subarray(offset))).toMatchObject({ ok: true, value: { status: 204 } });

    const finished = await finishUpload(reporter, { id }, now);
    expect(finished).toMatchObject({ ok: true, value: { isKnown: false, photo: { id, width: 300, height: 200 } } });
    expect(await db.photo.findUnique({ where: { id }, select: { fileName: true, uploaderId: true } })).toEqual({ fileName: "길.jpg", uploaderId: reporter.id });
    expect(await kept()).toEqual([]);
  });

  it("is refused at any other place than where it stopped", async () => {
    const bytes = await draw();
    const id = await begin(bytes.length);
    await patch(id, 0, bytes.subarray(0, 1000));
    for (const offset of [0, 999, 1001]) expect(await patch(id, offset, bytes.subarray(offset))).toMatchObject({ code: "stale" });
    expect(await offsetOf(id)).toBe(1000);
  });
});

describe("a finished upload whose answer was lost", () => {
  it("is answered with the same photo, and nothing is stored twice", async () => {
    const bytes = await draw();
    const id = await begin(bytes.length);
    await patch(id, 0, bytes);
    const [first, second] = await Promise.all([finishUpload(reporter, { id }, now), finishUpload(reporter, { id }, now)]);
    const third = await finishUpload(reporter, { id }, now);
    expect(first).toMatchObject({ ok: true, value: { isKnown: false, photo: { id } } });
    expect([second, third]).toEqual([first, first]);
    expect(await db.auditEntry.count({ where: { act: "photo.upload", subjectId: id } })).toBe(1);
    expect(await finishUpload(other, { id }, now)).toMatchObject({ code: "not-found" });
  });

  it("brought by another upload, is told to be known", async () => {
    const bytes = await draw();
    const [first, again] = [await begin(bytes.length), await begin(bytes.length)];
    for (const id of [first, again]) await patch(id, 0, bytes);
    await finishUpload(reporter, { id: first }, now);
    expect(await finishUpload(reporter, { id: again }, now)).toMatchObject({ ok: true, value: { isKnown: true, photo: { id: first } } });
  });
});

it("another account's upload is not there", async () => {
  const bytes = await draw();
  const id = await begin(bytes.length);
  await patch(id, 0, bytes.subarray(0, 1000));
  const absent = { code: "not-found" };
  expect(await tus({ method: "HEAD", id, actor: other })).toMatchObject(absent);
  expect(await patch(id, 1000, bytes.subarray(1000), other)).toMatchObject(absent);
  expect(await tus({ method: "DELETE", id, actor: other })).toMatchObject(absent);
  expect(await finishUpload(other, { id }, now)).toMatchObject(absent);
  expect(await offsetOf(id)).toBe(1000);
});

it("readers, moderators and people signed out make no photo of it", async () => {
  const id = await begin(10);
  expect(await finishUpload(null, { id }, now)).toMatchObject({ code: "sign-in-required" });
  for (const role of ["reader", "moderator"] as const) expect(await finishUpload(await makeActor(role), { id }, now)).toMatchObject({ code: "forbidden" });
});

describe("what is larger than it may be", () => {
  const tooLarge = { code: "too-large", message: "사진은 20MB까지 올릴 수 있습니다." };

  it("is refused before a byte of it is sent", async () => {
    expect(await tus({ method: "POST", headers: { "Upload-Length": String(MAX_BYTES + 1) } })).toMatchObject(tooLarge);
  });

  it("is refused past what was announced, even without a length", async () => {
    const id = await begin(1000);
    expect(await patch(id, 0, Buffer.alloc(1001))).toMatchObject(tooLarge);
    expect(await offsetOf(id)).toBeLessThanOrEqual(1000);
  });
});

it("what is no photo is refused in the words of a photo sent at once, and its bytes go", async () => {
  const id = await begin(4);
  await patch(id, 0, Buffer.from("글자"));
  const before = await kept();
  const text = Buffer.from("<svg/>");
  const drawing = await begin(text.length);
  await patch(drawing, 0, text);
  expect(await finishUpload(reporter, { id: drawing }, now)).toMatchObject({ code: "unsupported-media-type", message: "JPEG, PNG, WebP, AVIF 사진만 올릴 수 있습니다." });
  expect(await kept()).toEqual(before);
});

it("a cancelled upload is gone with its bytes", async () => {
  const before = await kept();
  const id = await begin(1000);
  await patch(id, 0, Buffer.alloc(500));
  expect(await tus({ method: "DELETE", id })).toMatchObject({ ok: true, value: { status: 204 } });
  expect(await offsetOf(id)).toBe(-1);
  expect(await kept()).toEqual(before);
});

it("what nobody went on with for a day is deleted, and nothing sooner", async () => {
  const id = await begin(1000);
  await patch(id, 0, Buffer.alloc(500));
  expect(await dropOldUploads(hoursLater(23))).toBe(0);
  expect(await offsetOf(id)).toBe(500);
  expect(await dropOldUploads(hoursLater(25))).toBeGreaterThan(0);
  expect(await kept()).toEqual([]);
  expect(await offsetOf(id)).toBe(-1);
});

it("a site that was never sent a part has nothing to delete", async () => {
  await rm(path.join(folder, "uploads"), { recursive: true });
  expect(await dropOldUploads(hoursLater(25))).toBe(0);
});
