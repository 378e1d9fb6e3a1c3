import "server-only";
import { dropOldSessions } from "@/lib/accounts/write";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import { doDue } from "@/lib/articles/due-write";
import { deliverLetters } from "@/lib/mail/delivery";
import { dropOldLetters } from "@/lib/mail/write";
import { detectCrowds } from "@/lib/moderation/crowd-write";
import { sendDigests } from "@/lib/notices/digest-write";
import { dropOldNotices } from "@/lib/notices/notice-write";
import { dropOldUploads } from "@/lib/photos/uploads";
import { purgeSealed, sealRemoved } from "@/lib/rights/seal-write";
import { endBlocks } from "@/lib/rights/takedown-end-write";
import { warnOfLate } from "@/lib/rights/late-write";

export type Job = { name: string; cron: string; run: (now: Date) => Promise<unknown> };

/**
 * What happens by itself, and how often it is looked for. Each looks at everything that is due by `now`,
 * so a missed turn is made up for by the next, and twice is as good as once.
 */
export const JOBS: readonly Job[] = [
  // every two seconds too; see due-write.ts
  { name: "articles-due", cron: "* * * * *", run: doDue },
  { name: "deliver-letters", cron: "* * * * *", run: deliverLetters },
  // with each publication too
  { name: "tell-search-engines", cron: "*/5 * * * *", run: () => deliverAnnouncements() },
  { name: "detect-crowds", cron: "* * * * *", run: detectCrowds },
  { name: "end-blocks", cron: "*/5 * * * *", run: endBlocks },
  { name: "reply-digest", cron: "*/10 * * * *", run: sendDigests },
  { name: "warn-of-late", cron: "7 * * * *", run: warnOfLate },
  { name: "seal-removed", cron: "17 * * * *", run: sealRemoved },
  { name: "purge-sealed", cron: "27 * * * *", run: purgeSealed },
  { name: "drop-old-uploads", cron: "57 * * * *", run: dropOldUploads },
  { name: "drop-old-sessions", cron: "7 3 * * *", run: dropOldSessions },
  { name: "drop-old-notices", cron: "37 3 * * *", run: dropOldNotices },
  { name: "drop-old-letters", cron: "47 3 * * *", run: dropOldLetters },
];
