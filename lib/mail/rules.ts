const MINUTE = 60_000;

/** Minutes to wait after each failure; after the last one a letter is given up and stays with its error. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 1440] as const;
export const MAX_ATTEMPTS = WAITS.length + 1;

/** Letters that are still to be tried. */
export const WAITING = { sentAt: null, attempts: { lt: MAX_ATTEMPTS } };

/** Letters to the account of this address. Those about a claim are the claimant's: nobody has proven that the two are one. */
export const toAccount = (email: string) => ({ to: email, kind: { not: { startsWith: "takedown-" } } });

/** When to try again after so many attempts; null where it is no use any more. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * MINUTE);
}

/** One line, so that nothing in it can begin a header of its own. */
export const subjectLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, 200);

/** Headers by which a mail program offers to unsubscribe with one click (RFC 8058). */
export const unsubscribeHeaders = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
