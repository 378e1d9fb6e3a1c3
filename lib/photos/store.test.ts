import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { dropFiles, openFile, storeFiles } from "./store";

const folder = await mkdtemp(path.join(tmpdir(), "manpa-store-"));
process.env.DATA_DIR = folder;
afterAll(() => rm(folder, { recursive: true }));

const name = (first: string) => `${first.padEnd(26, "0")}-480.webp`;
const files = async () => (await readdir(folder, { recursive: true })).filter((each) => each.includes("."));

it("a stored file comes back byte for byte, with its type and size", async () => {
  await storeFiles([{ name: name("a"), bytes: Buffer.from("파일") }]);
  const file = await openFile(name("a"));
  expect(file).toMatchObject({ size: 6, type: "image/webp" });
  expect(await new Response(file?.stream).text()).toBe("파일");
});

it("a name that this site would not give opens nothing, even where a file stands", async () => {
  await writeFile(path.join(folder, "secret"), "x");
  for (const each of ["../secret", "..%2Fsecret", "secret", "/etc/passwd", name("b"), `${name("a")}.part`, `../photos/a0/${name("a")}`, ""]) {
    expect(await openFile(each)).toBeNull();
  }
});

it("when one file cannot be kept, none of them is", async () => {
  const [small, large] = [name("e"), name("e").replace("480", "960")];
  await mkdir(path.join(folder, "photos", "e0"), { recursive: true });
  // In the way of the second file's temporary name.
  await writeFile(path.join(folder, "photos", "e0", `${large}.part`), "");
  const before = await files();
  await expect(storeFiles([small, large].map((each) => ({ name: each, bytes: Buffer.from("2") })))).rejects.toThrow("EEXIST");
  expect(await openFile(small)).toBeNull();
  expect((await files()).length).toBeLessThan(before.length);
});

it("a dropped file is gone, and dropping it again is no error", async () => {
  await storeFiles([{ name: name("f"), bytes: Buffer.from("3") }]);
  await dropFiles([name("f")]);
  await dropFiles([name("f")]);
  expect(await openFile(name("f"))).toBeNull();
});
