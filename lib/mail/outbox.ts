import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env, siteUrl } from "@/lib/env";
import { log } from "@/lib/log";
import { SITE_NAME } from "@/lib/settings/rules";
import { unsubscribeHeaders } from "./rules";

export type Outgoing = { id: string; to: string; kind: string; subject: string; text: string; unsubscribe: string | null; createdAt: Date };
/** Sends one letter, or throws. */
export type Send = (letter: Outgoing) => Promise<void>;

/** Milliseconds that a silent mail server is waited for. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const sender = () => env().MAIL_FROM ?? `${SITE_NAME} <no-reply@${new URL(siteUrl()).hostname}>`;

const message = ({ id, to, subject, text, unsubscribe, createdAt }: Outgoing): SendMailOptions => ({
  from: sender(),
  // An address and nothing else: no list, no name with a comma in it.
  to: { name: "", address: to },
  subject,
  text,
  date: createdAt,
  // The same at every attempt, so that a mailbox that got it twice can tell.
  messageId: `<${id}@${new URL(siteUrl()).hostname}>`,
  headers: { "Auto-Submitted": "auto-generated", ...(unsubscribe && unsubscribeHeaders(unsubscribe)) },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** By the mail server that SMTP_URL names; without one, letters are kept as files that a mail program opens. */
export function openOutbox(): { send: Send; close: () => void } {
  const { SMTP_URL } = env();
  if (!SMTP_URL) return { send: keepAsFile, close: () => {} };
  const server = createTransport({ url: SMTP_URL, ...PATIENCE });
  return {
    send: async (letter) => void (await server.sendMail(message(letter))),
    close: () => server.close(),
  };
}

async function keepAsFile(letter: Outgoing): Promise<void> {
  const folder = path.join(/* turbopackIgnore: true */ env().DATA_DIR, "outbox");
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(message(letter));
  const file = path.join(folder, `${letter.createdAt.toISOString().replace(/[:.]/g, "-")}-${letter.kind}-${letter.id}.eml`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Whoever watches the folder never sees half a letter.
  await writeFile(`${file}.part`, composed.message as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
  log().info({ letter: letter.id, kind: letter.kind, file }, "letter kept in the outbox, for there is no SMTP_URL");
}
