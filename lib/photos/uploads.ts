import "server-only";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { FileStore } from "@tus/file-store";
import { ERRORS, MemoryLocker, Server } from "@tus/server";
import { env } from "@/lib/env";
import { done, NOT_FOUND, refuse, type Refusal, type Result } from "@/lib/result";
import { MAX_BYTES, TOO_LARGE, UPLOAD_HOURS, UPLOADS_PATH } from "./rules";
import { isMissing } from "./store";
import { fileNameOf } from "./words";

/** Milliseconds that a request whose line broke unheard may keep the next one of its upload waiting. */
const DRAIN = 500;

const STALE = refuse("stale", "사진이 아직 다 올라오지 않았습니다. 다시 시도해 주세요.");
const MALFORMED = refuse("invalid", "사진을 나누어 올리는 요청이 올바르지 않습니다.");

const root = () => path.join(/* turbopackIgnore: true */ path.resolve(env().DATA_DIR), "uploads");
// A folder for each account: another's upload is not there.
const folderOf = (accountId: string) => path.join(/* turbopackIgnore: true */ root(), accountId);

/** The library makes a missing folder too, but where it cannot, its error ends the process. */
async function storeOf(accountId: string): Promise<FileStore> {
  const directory = folderOf(accountId);
  await mkdir(directory, { recursive: true });
  return new FileStore({ directory });
}

const locker = new MemoryLocker();

function refusalOf(status: number): Refusal {
  if (status === 404 || status === 410) return NOT_FOUND;
  if (status === 409) return STALE;
  return status === 413 ? TOO_LARGE : MALFORMED;
}

/** Answers a request of the tus protocol (https://tus.io): one that begins an upload of this account, or one about the upload `id`. */
export async function answerTus(request: Request, accountId: string, id?: string): Promise<Result<Response>> {
  const server = new Server({
    path: UPLOADS_PATH,
    relativeLocation: true,
    datastore: await storeOf(accountId),
    locker,
    lockDrainTimeout: DRAIN,
    maxSize: MAX_BYTES,
    // nobody from elsewhere; the library's own default is everybody
    allowedOrigins: [],
    namingFunction: () => crypto.randomUUID(),
    getFileIdFromRequest: () => id,
  });
  const answer = await server.handleWeb(request);
  if (answer.status < 400) return done(answer);
  // what the library does not expect, like a full disk
  if (answer.status === 500) throw new Error(`tus: ${(await answer.text()).trim()}`);
  return refusalOf(answer.status);
}

/** All bytes of an upload and what its file was called. */
export async function readUpload(accountId: string, id: string): Promise<Result<{ bytes: Buffer; name: string }>> {
  try {
    const { offset, size, metadata } = await (await storeOf(accountId)).getUpload(id);
    if (offset !== size) return STALE;
    const bytes = await readFile(path.join(/* turbopackIgnore: true */ folderOf(accountId), id));
    return done({ bytes, name: fileNameOf(metadata?.name ?? "") });
  } catch (error) {
    if (error === ERRORS.FILE_NOT_FOUND || error === ERRORS.FILE_NO_LONGER_EXISTS) return NOT_FOUND;
    throw error;
  }
}

/** An upload is two files: its bytes, and what the library notes about it. */
async function drop(upload: string): Promise<void> {
  await rm(upload, { force: true });
  await rm(`${upload}.json`, { force: true });
}

export const dropUpload = (accountId: string, id: string): Promise<void> => drop(path.join(/* turbopackIgnore: true */ folderOf(accountId), id));

const orIfMissing = <T>(other: T) => (error: unknown): T => {
  if (isMissing(error)) return other;
  throw error;
};

/** Deletes what nobody has gone on with for a day; answers how many uploads that were. */
export async function dropOldUploads(now: Date): Promise<number> {
  const entries = await readdir(/* turbopackIgnore: true */ root(), { recursive: true, withFileTypes: true }).catch(orIfMissing([]));
  const changed = new Map<string, number>();
  for (const { name, parentPath } of entries.filter((each) => each.isFile())) {
    const file = path.join(/* turbopackIgnore: true */ parentPath, name);
    const upload = file.replace(/\.json$/, "");
    // what is missing by now has come to its end
    const { mtimeMs } = await stat(file).catch(orIfMissing({ mtimeMs: now.getTime() }));
    changed.set(upload, Math.max(changed.get(upload) ?? 0, mtimeMs));
  }
  const old = [...changed].filter(([, at]) => at < now.getTime() - UPLOAD_HOURS * 3_600_000);
  for (const [upload] of old) await drop(upload);
  return old.length;
}
