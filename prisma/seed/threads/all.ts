import { NEWS_THREADS } from "./desk";
import { GYEONGJU_THREADS } from "./gyeongju";
import { LEAD } from "./lead";
import type { Threads } from "./remark";

export const THREADS: Threads = { lead: LEAD, ...GYEONGJU_THREADS, ...NEWS_THREADS };
