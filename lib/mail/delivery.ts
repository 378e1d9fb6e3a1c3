import "server-only";
import { log } from "@/lib/log";
import { openOutbox, type Send } from "./outbox";
import { settleFailed, settleSent, takeLetters, type Taken } from "./write";

/** Letters taken at once: few, so that several processes share a backlog. */
const BATCH = 20;

/** Sends every letter that is due and answers how many left. One that fails waits its turn; the others go on. */
export async function deliverLetters(now: Date, outbox: { send: Send; close: () => void } = openOutbox()): Promise<number> {
  let sent = 0;
  let away: Failure | null = null;
  try {
    for (let letters = await takeLetters(BATCH, now); letters.length > 0; letters = away ? [] : await takeLetters(BATCH, now)) {
      for (const letter of letters) {
        // Where the server is away, the rest need not find that out one by one.
        const failure: Failure | null = away ?? (await attempt(() => outbox.send(letter)));
        if (failure) await fail(letter, failure, now);
        else {
          await settleSent(letter, now);
          sent += 1;
        }
        if (failure?.isAway) away = failure;
      }
    }
  } finally {
    outbox.close();
  }
  return sent;
}

type Failure = { error: string; code: string; isFinal: boolean; isAway: boolean };

async function fail(letter: Taken, failure: Failure, now: Date): Promise<void> {
  await settleFailed(letter, failure, now);
  log().warn({ letter: letter.id, kind: letter.kind, attempts: letter.attempts, code: failure.code }, "a letter could not be sent");
}

/** What a mail server, or the way to it, said. A refusal of 550 and the like is its last word on this address. */
async function attempt(send: () => Promise<void>): Promise<Failure | null> {
  try {
    await send();
    return null;
  } catch (error) {
    const { message = String(error), code = "", responseCode = 0 } = (error ?? {}) as { message?: string; code?: string; responseCode?: number };
    return {
      error: message,
      code: String(responseCode || code),
      isFinal: [550, 551, 553, 554].includes(responseCode),
      isAway: ["ECONNECTION", "ECONNREFUSED", "ETIMEDOUT", "EDNS", "ESOCKET", "EAUTH"].includes(code),
    };
  }
}
