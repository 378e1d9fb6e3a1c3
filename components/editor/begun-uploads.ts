import { UPLOAD_HOURS } from "@/lib/photos/rules";

const PREFIX = "upload ";

type Begun = { url: string; at: number };
type Named = Pick<File, "name" | "size" | "lastModified">;

const keyOf = ({ name, size, lastModified }: Named) => `${PREFIX}${size} ${lastModified} ${name}`;

/** The storage of this browser, or what it gives instead: it may be full or forbidden, and photos are sent all the same. */
function trying<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function read(key: string): Begun | null {
  const begun: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
  return begun && typeof begun === "object" && "url" in begun && "at" in begun ? { url: String(begun.url), at: Number(begun.at) } : null;
}

/** Which file this browser began to send, and where the rest of it goes: for as long as the server keeps the beginning. */
export const begunUploads = {
  urlOf: (file: Named): string | null => trying(() => read(keyOf(file))?.url ?? null, null),

  note: (file: Named, url: string, at: number) => trying(() => localStorage.setItem(keyOf(file), JSON.stringify({ url, at } satisfies Begun)), undefined),

  /** It came to its end. The same file may have been begun anew meanwhile, which is another upload. */
  forget: (file: Named, url: string) =>
    trying(() => {
      if (read(keyOf(file))?.url === url) localStorage.removeItem(keyOf(file));
    }, undefined),

  /** What the server has deleted by now. */
  forgetOld: (now: number) =>
    trying(() => {
      const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "").filter((key) => key.startsWith(PREFIX));
      for (const key of keys) if ((read(key)?.at ?? 0) < now - UPLOAD_HOURS * 3_600_000) localStorage.removeItem(key);
    }, undefined),
};
