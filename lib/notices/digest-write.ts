import "server-only";
import { db } from "@/lib/db";
import { siteUrl } from "@/lib/env";
import { post } from "@/lib/mail/write";
import { SITE_NAME } from "@/lib/settings/rules";
import { type NoticeDetails, replyLetter } from "./rules";
import { unsubscribeAddress } from "./unsubscribe";

const HOUR = 3_600_000;
/** Korean hour at which a day's replies go out together. */
const MORNING = 8;
/** Days back: what is older was not wanted by mail when it came. */
const MAX_AGE = 2 * 24 * HOUR;

/** The last time that it was eight in the morning in Korea. */
export function lastMorning(now: Date): Date {
  const shift = (9 - MORNING) * HOUR;
  return new Date(Math.floor((now.getTime() + shift) / (24 * HOUR)) * 24 * HOUR - shift);
}

/** One letter for each person who wants a day's replies together. Run at any time after eight, and as often as you like. */
export async function sendDigests(now: Date): Promise<number> {
  const until = lastMorning(now);
  const due = { kind: "reply", mailedAt: null, createdAt: { lte: until, gt: new Date(until.getTime() - MAX_AGE) } };
  const people = await db.account.findMany({
    where: { replyMail: "daily", status: "active", notices: { some: due } },
    select: { id: true, email: true, name: true },
  });
  let sent = 0;
  for (const { id, email, name } of people) {
    sent += await db.$transaction(async (tx) => {
      // Rows that another process has in hand are that one's letter.
      const rows = await tx.$queryRaw<{ id: string; detail: NoticeDetails["reply"]; readAt: Date | null }[]>`
        SELECT id, detail, "readAt" FROM notices
        WHERE "accountId" = ${id}::uuid AND kind = 'reply' AND "mailedAt" IS NULL AND "createdAt" <= ${until} AND "createdAt" > ${due.createdAt.gt}
        ORDER BY "createdAt", id FOR UPDATE SKIP LOCKED`;
      if (rows.length === 0) return 0;
      await tx.notice.updateMany({ where: { id: { in: rows.map((row) => row.id) } }, data: { mailedAt: now } });
      // What was read in the site is no news.
      const unread = rows.filter(({ readAt }) => readAt === null).map(({ detail }) => detail);
      if (unread.length === 0) return 0;
      const unsubscribe = unsubscribeAddress(id);
      await post(tx, { to: email, kind: "reply-digest", ...replyLetter(unread, { name, site: SITE_NAME, url: siteUrl(), unsubscribe }), unsubscribe, now });
      return 1;
    });
  }
  return sent;
}
