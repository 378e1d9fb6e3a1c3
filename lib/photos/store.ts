import "server-only";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { env } from "@/lib/env";
import { readFileName } from "./rules";

type StoredFile = { name: string; bytes: Buffer };

// Two characters of the random key: no folder grows beyond what a listing can bear.
const folderOf = (name: string) => path.join(/* turbopackIgnore: true */ path.resolve(env().DATA_DIR), "photos", name.slice(0, 2));
const pathOf = (name: string) => path.join(/* turbopackIgnore: true */ folderOf(name), name);

async function sync(target: string): Promise<void> {
  const handle = await open(target, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Under its own name only once it is whole and on the disk. */
async function keep({ name, bytes }: StoredFile): Promise<void> {
  const draft = `${pathOf(name)}.part`;
  const handle = await open(draft, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, pathOf(name));
}

/** Keeps all of a photo's files, or none. Survives a power cut once it returns. */
export async function storeFiles(files: readonly StoredFile[]): Promise<void> {
  try {
    const folders = new Set(files.map(({ name }) => folderOf(name)));
    for (const folder of folders) await mkdir(folder, { recursive: true });
    for (const file of files) await keep(file);
    for (const folder of folders) await sync(folder);
  } catch (error) {
    await dropFiles(files.map(({ name }) => name));
    throw error;
  }
}

export async function dropFiles(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await rm(pathOf(name), { force: true });
    await rm(`${pathOf(name)}.part`, { force: true });
  }
}

export const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** A stored file, to be streamed; null when this site has no file of that name. */
export async function openFile(name: string): Promise<{ size: number; type: string; stream: ReadableStream } | null> {
  const parts = readFileName(name);
  if (!parts) return null;
  try {
    const handle = await open(pathOf(name), "r");
    const { size } = await handle.stat();
    // The stream closes the handle when it ends or is abandoned.
    const stream = Readable.toWeb(handle.createReadStream()) as ReadableStream;
    return { size, type: `image/${parts.format}`, stream };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
