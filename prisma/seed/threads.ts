import { NEWS_THREADS } from "./threads/desk";
import { GYEONGJU_THREADS } from "./threads/gyeongju";
import { LEAD } from "./threads/lead";
import type { Threads } from "./threads/remark";

export const THREADS: Threads = { lead: LEAD, ...GYEONGJU_THREADS, ...NEWS_THREADS };
