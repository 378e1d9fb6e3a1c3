import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { fileName, MAX_BYTES } from "./rules";
import { openFile } from "./store";
import { uploadPhoto } from "./write";

const folder = await mkdtemp(path.join(tmpdir(), "manpa-photos-"));
process.env.DATA_DIR = folder;

/** The line to the database; `isBreaking`: it breaks while the answer to a commit is on its way. */
const line = { isBreaking: false };
const server = new URL(process.env.DATABASE_URL!);
const proxy = createServer((near) => {
  const far = connect(Number(server.port), server.hostname);
  let isLost = false;
  near.on("data", (bytes) => {
    isLost = line.isBreaking && bytes.includes("COMMIT");
    far.write(bytes);
  });
  far.on("data", (bytes) => (isLost ? near.destroy() : near.write(bytes)));
  near.on("error", () => {}).on("close", () => far.destroy());
  far.on("error", () => {}).on("close", () => near.destroy());
});
await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
process.env.DATABASE_URL = Object.assign(new URL(server), { host: `127.0.0.1:${(proxy.address() as AddressInfo).port}` }).href;

let reporter: Actor;
beforeAll(async () => {
  reporter = await makeActor("reporter");
});
afterAll(async () => {
  proxy.close();
  await rm(folder, { recursive: true });
});

const now = new Date("2026-11-24T00:00:00Z");
const upload = (bytes: Buffer, actor: Actor | null = reporter) => uploadPhoto(actor, { bytes }, now);

async function stored(bytes: Buffer) {
  const result = await upload(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.value.photo;
}

async function fileOf(key: string, width: number, format: "webp" | "avif" = "webp") {
  const file = await openFile(fileName(key, width, format));
  return file ? Buffer.from(await new Response(file.stream).arrayBuffer()) : Buffer.alloc(0);
}

/** Left half red, right half blue. */
const twoHalves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: "#0000ff" } }, gravity: "east" },
  ]);

const kept = async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes("."));

describe("a photo", () => {
  it("is kept in three widths and two formats, with a blur and an unguessable key", async () => {
    const photo = await stored(await twoHalves(2400, 1200).jpeg().toBuffer());
    expect(photo).toMatchObject({ width: 1600, height: 800, widths: [480, 960, 1600] });
    expect(photo.key).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    expect(photo.blur).toMatch(/^data:image\/webp;base64,/);
    expect(photo.blur.length).toBeLessThan(400);
    for (const width of photo.widths) {
      expect(await sharp(await fileOf(photo.key, width)).metadata()).toMatchObject({ format: "webp", width, height: width / 2 });
      expect(await sharp(await fileOf(photo.key, width, "avif")).metadata()).toMatchObject({ format: "heif", width });
    }
    expect(await db.photo.findUnique({ where: { id: photo.id } })).toMatchObject({ key: photo.key, uploaderId: reporter.id });
    expect(await db.auditEntry.count({ where: { act: "photo.upload", subjectId: photo.id } })).toBe(1);
  });

  it("smaller than the widths is not enlarged", async () => {
    expect((await stored(await twoHalves(600, 300).png().toBuffer())).widths).toEqual([480, 600]);
    expect((await stored(await twoHalves(2, 2).webp().toBuffer())).widths).toEqual([2]);
  });

  it("is turned upright and loses its EXIF, place and profile", async () => {
    const bytes = await twoHalves(800, 400)
      .withExif({ IFD0: { Copyright: "secret-owner" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 50/1 0/1" } })
      .withIccProfile("p3")
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ orientation: 6 });
    expect(bytes.includes("secret-owner")).toBe(true);

    const photo = await stored(bytes);
    expect(photo).toMatchObject({ width: 400, height: 800 });
    for (const format of ["webp", "avif"] as const) {
      const file = await fileOf(photo.key, 400, format);
      const { exif, icc, xmp, orientation } = await sharp(file).metadata();
      expect({ exif, icc, xmp, orientation: orientation ?? 1 }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, orientation: 1 });
      expect(file.includes("secret-owner")).toBe(false);
    }
    // Orientation 6 turns clockwise: what was left is now on top.
    const { data } = await sharp(await fileOf(photo.key, 400)).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
    expect(data.at(-1)).toBeGreaterThan(200);
  });

  it("that moves is kept as its first frame, and sixteen bits become eight", async () => {
    const frames = await sharp([await twoHalves(40, 20).png().toBuffer(), await twoHalves(40, 20).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    const still = await stored(frames);
    expect(still).toMatchObject({ width: 40, height: 20 });
    expect((await sharp(await fileOf(still.key, 40)).metadata()).pages ?? 1).toBe(1);

    const deep = await stored(await twoHalves(40, 20).toColourspace("rgb16").png().toBuffer());
    const { data } = await sharp(await fileOf(deep.key, 40)).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
  });
});

describe("what is not a whole photo is refused, whatever it is called, and leaves nothing behind:", () => {
  const jpeg = () => twoHalves(1200, 800).jpeg().toBuffer();
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const refused: [string, string, () => Buffer | Promise<Buffer>][] = [
    ["an SVG", "unsupported-media-type", () => Buffer.from(svg)],
    ["a text", "unsupported-media-type", () => Buffer.from("사진.jpg 라고 이름 붙인 글")],
    ["nothing", "unsupported-media-type", () => Buffer.alloc(0)],
    ["a GIF", "unsupported-media-type", () => twoHalves(20, 20).gif().toBuffer()],
    ["a TIFF", "unsupported-media-type", () => twoHalves(20, 20).tiff().toBuffer()],
    ["a PDF", "unsupported-media-type", () => Buffer.from("%PDF-1.7\n%äöü\n1 0 obj\n")],
    ["random bytes behind a JPEG's first ones", "invalid", () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(5000)])],
    ["half a JPEG", "invalid", async () => (await jpeg()).subarray(0, 2500)],
    ["half a PNG", "invalid", async () => (await twoHalves(600, 600).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 50_000)],
    ["too many bytes", "too-large", () => Buffer.alloc(MAX_BYTES + 1)],
    ["too many pixels", "too-large", () => sharp({ create: { width: 8000, height: 6500, channels: 3, background: "#fff" } }).png().toBuffer()],
    ["a thread", "invalid", () => sharp({ create: { width: 2, height: 20_000, channels: 3, background: "#fff" } }).png().toBuffer()],
  ];

  it.each(refused)("%s", async (_, code, make) => {
    const rows = await db.photo.count();
    const files = await kept();
    expect(await upload(await make())).toMatchObject({ ok: false, code });
    expect(await db.photo.count()).toBe(rows);
    expect(await kept()).toEqual(files);
  });
});

it("readers, moderators and people signed out upload nothing", async () => {
  const bytes = await twoHalves(10, 10).png().toBuffer();
  expect(await upload(bytes, null)).toMatchObject({ code: "sign-in-required" });
  expect(await upload(bytes, await makeActor("reader"))).toMatchObject({ code: "forbidden" });
  expect(await upload(bytes, await makeActor("moderator"))).toMatchObject({ code: "forbidden" });
});

it("a row that cannot be written takes its files with it", async () => {
  const files = await kept();
  const gone = { ...reporter, id: crypto.randomUUID() };
  await expect(upload(await twoHalves(20, 20).png().toBuffer(), gone)).rejects.toThrow();
  expect(await kept()).toEqual(files);
});

it("a row that stands though nobody heard of it keeps its files", async () => {
  const bytes = await twoHalves(30, 20).png().toBuffer();
  line.isBreaking = true;
  await expect(upload(bytes)).rejects.toThrow();
  line.isBreaking = false;
  const again = await upload(bytes);
  expect(again).toMatchObject({ ok: true, value: { isKnown: true } });
  if (again.ok) expect(await sharp(await fileOf(again.value.photo.key, 30)).metadata()).toMatchObject({ width: 30 });
});
