import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";

export type Letter = { kind: string; to: string; text: string; unsubscribe: string | null };

const FOLDER = path.join(process.env.DATA_DIR ?? ".data", "outbox");

/** What a mail program would show of a kept letter. */
function read(file: string, raw: string): Letter {
  const [head = "", ...body] = raw.split(/\r?\n\r?\n/);
  const unfolded = head.replace(/\r?\n[ \t]+/g, " ");
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? "";
  const text = header("Content-Transfer-Encoding") === "base64" ? Buffer.from(body.join(""), "base64").toString() : fromQuotedPrintable(body.join("\n\n"));
  return { kind: /^.{24}-(.*)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.eml$/.exec(file)?.[1] ?? "", to: header("To"), text, unsubscribe: /<(.*)>/.exec(header("List-Unsubscribe"))?.[1] ?? null };
}

function fromQuotedPrintable(text: string): string {
  const bytes = text.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

/** Letters to an address, in the order in which they were written. */
export async function lettersTo(address: string): Promise<Letter[]> {
  const files = (await readdir(FOLDER).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  const letters = await Promise.all(files.map(async (file) => read(file, await readFile(path.join(FOLDER, file), "utf8"))));
  return letters.filter(({ to }) => to === address);
}

/** Waits until the site has delivered a letter of this kind to the address. */
export async function letter(address: string, kind: string): Promise<Letter> {
  await expect.poll(async () => (await lettersTo(address)).map((each) => each.kind)).toContain(kind);
  return (await lettersTo(address)).findLast((each) => each.kind === kind)!;
}
