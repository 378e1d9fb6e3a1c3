import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { dropOldLetters, post } from "./write";

const noon = new Date("2026-11-24T12:00:00+09:00");
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const folder = await mkdtemp(path.join(tmpdir(), "outbox-"));
afterAll(() => rm(folder, { recursive: true }));
process.env.DATA_DIR = folder;
process.env.LOG_LEVEL = "silent";

beforeEach(async () => {
  await db.letter.deleteMany();
  await rm(path.join(folder, "outbox"), { recursive: true, force: true });
});

const write = (more: Partial<Parameters<typeof post>[1]> = {}) =>
  db.$transaction((tx) => post(tx, { to: "reader@test.test", kind: "test", subject: "제목", text: "본문입니다.", now: noon, ...more }));

/** The module with the environment of this moment. */
async function delivery(smtp?: string) {
  vi.resetModules();
  if (smtp) process.env.SMTP_URL = smtp;
  else delete process.env.SMTP_URL;
  return import("./delivery");
}

async function listFiles(): Promise<string[]> {
  const names = await readdir(path.join(folder, "outbox")).catch(() => []);
  return Promise.all(names.map((name) => readFile(path.join(folder, "outbox", name), "utf8")));
}

it("without a mail server a letter becomes a file that a mail program reads, once", async () => {
  await write({ unsubscribe: "https://news.example/api/unsubscriptions/x" });
  const { deliverLetters } = await delivery();
  expect([await deliverLetters(noon), await deliverLetters(noon)]).toEqual([1, 0]);
  const [file, ...others] = await listFiles();
  expect(others).toEqual([]);
  expect(file).toContain("To: reader@test.test");
  expect(file).toContain("List-Unsubscribe: <https://news.example/api/unsubscriptions/x>");
  expect(file).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(Buffer.from(file!.split("\r\n\r\n")[1] ?? "", "base64").toString()).toContain("본문입니다.");
  expect(await db.letter.findFirst()).toMatchObject({ sentAt: noon, attempts: 1, error: null });
});

it("a letter that must be written again says so nowhere, and what is no reply has no way to unsubscribe", async () => {
  await write();
  await (await delivery()).deliverLetters(noon);
  expect((await listFiles())[0]).not.toContain("List-Unsubscribe");
});

it("a subject cannot begin a header of its own", async () => {
  await write({ subject: "안녕\r\nBcc: everyone@test.test" });
  await (await delivery()).deliverLetters(noon);
  expect((await listFiles())[0]).not.toMatch(/^Bcc:/m);
});

it("two processes that look at the same moment send each letter once", async () => {
  for (let count = 0; count < 50; count++) await write();
  const { deliverLetters } = await delivery();
  const sent: string[] = [];
  const outbox = { send: async ({ id }: { id: string }) => void sent.push(id), close: () => {} };
  const counts = await Promise.all([1, 2, 3].map(() => deliverLetters(noon, outbox)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(50);
  expect(new Set(sent).size).toBe(50);
});

it("a failure is tried again later and later, and given up in the end", async () => {
  await write();
  const { deliverLetters } = await delivery();
  const outbox = { send: () => Promise.reject(new Error("mailbox full")), close: () => {} };
  expect(await deliverLetters(noon, outbox)).toBe(0);
  expect(await db.letter.findFirst()).toMatchObject({ attempts: 1, error: "mailbox full", nextAt: after(1), sentAt: null });
  await deliverLetters(noon, outbox);
  expect(await db.letter.findFirst()).toMatchObject({ attempts: 1 });
  for (let day = 1; day <= 20; day++) await deliverLetters(after(day * 24 * 60), outbox);
  expect(await db.letter.findFirst()).toMatchObject({ attempts: 9, sentAt: null });
  expect(await deliverLetters(after(100 * 24 * 60))).toBe(0);
});

it("a letter that went with its account while it was being sent keeps no other waiting", async () => {
  await write();
  await write();
  const { deliverLetters } = await delivery();
  const forget = ({ id }: { id: string }) => db.letter.delete({ where: { id } });
  const outbox = { send: async (letter: { id: string }) => void (await forget(letter)), close: () => {} };
  expect(await deliverLetters(noon, outbox)).toBe(2);
  await write();
  const failing = { send: async (letter: { id: string }) => forget(letter).then(() => Promise.reject(new Error("mailbox full"))), close: () => {} };
  expect(await deliverLetters(noon, failing)).toBe(0);
});

it("what was sent, or given up, goes after 90 days, and what is still to be tried stays", async () => {
  for (let count = 0; count < 3; count++) await write();
  const [sent, givenUp, waiting] = await db.letter.findMany({ orderBy: { id: "asc" } });
  await db.letter.update({ where: { id: sent!.id }, data: { sentAt: noon, attempts: 1 } });
  await db.letter.update({ where: { id: givenUp!.id }, data: { attempts: 9, error: "mailbox full" } });
  const days = (count: number) => after(count * 24 * 60);
  expect(await dropOldLetters(days(90))).toBe(0);
  expect(await dropOldLetters(days(91))).toBe(2);
  expect(await db.letter.findMany()).toMatchObject([{ id: waiting!.id }]);
});

it("a process that died with a letter in hand leaves it to another after a while", async () => {
  await write();
  const { takeLetters } = await import("./write");
  expect(await takeLetters(10, noon)).toHaveLength(1);
  const { deliverLetters } = await delivery();
  expect([await deliverLetters(after(9)), await deliverLetters(after(11))]).toEqual([0, 1]);
});

/** A mail server of a few lines: answers RCPT with `answer` and keeps what it was given. */
async function mailServer(answer = "250 ok"): Promise<{ server: Server; url: string; got: string[] }> {
  const got: string[] = [];
  const server = createServer((socket) => {
    let data: string | null = null;
    socket.write("220 test\r\n");
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      if (data !== null) {
        data += chunk.toString();
        if (!data.endsWith("\r\n.\r\n")) return;
        got.push(data);
        data = null;
        return void socket.write("250 taken\r\n");
      }
      for (const line of chunk.toString().split("\r\n").filter(Boolean)) {
        if (line.startsWith("DATA")) {
          data = "";
          socket.write("354 go\r\n");
        } else if (line.startsWith("RCPT")) socket.write(`${answer}\r\n`);
        else if (line.startsWith("QUIT")) socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return { server, url: `smtp://127.0.0.1:${port}`, got };
}

it("with SMTP_URL a letter goes to that server and no file stays", async () => {
  await write();
  const { server, url, got } = await mailServer();
  expect(await (await delivery(url)).deliverLetters(noon)).toBe(1);
  server.close();
  expect(got).toHaveLength(1);
  expect(got[0]).toContain("To: reader@test.test");
  expect(await listFiles()).toEqual([]);
});

it("an address that the server does not know is not tried again", async () => {
  await write();
  const { server, url } = await mailServer("550 no such user");
  expect(await (await delivery(url)).deliverLetters(noon)).toBe(0);
  server.close();
  expect(await db.letter.findFirst()).toMatchObject({ sentAt: null, attempts: 9 });
});

it("a server that is away is not asked for each letter", async () => {
  for (let count = 0; count < 30; count++) await write();
  const { deliverLetters } = await delivery();
  let asked = 0;
  const send = () => {
    asked += 1;
    return Promise.reject(Object.assign(new Error("away"), { code: "ECONNREFUSED" }));
  };
  expect(await deliverLetters(noon, { send, close: () => {} })).toBe(0);
  expect(asked).toBe(1);
  expect(await db.letter.count({ where: { attempts: 1, error: "away" } })).toBe(20);
});
