import "server-only";
import PgBoss from "pg-boss";
import { readClock } from "@/lib/articles/clock-read";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { deliverLetters } from "@/lib/mail/delivery";
import { onLetter } from "@/lib/mail/prompt";
import { type Job, JOBS } from "./schedule";
import { keepQueue } from "./state";
import { watchDue } from "./due-write";

/** Milliseconds before another try to reach the database at the start: doubled up to a minute. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** Milliseconds between a letter's writing and the look for it: by then its transaction is over. */
const SOON = 500;
/** Seconds between two looks for work. */
const POLLING = 15;
/** Seconds after which a job of a process that died is somebody else's. */
const EXPIRY = 300;
/** Milliseconds that running work is waited for at the end. */
const PATIENCE = 1_000;

type Work = { boss: PgBoss | null; error: unknown; isOver: boolean; prompt: NodeJS.Timeout | null; endWatch: () => void };
const kept = globalThis as { manpaWork?: Work };

/** Starts this process's part of the queue, once, and never keeps the caller waiting: the database may still be away. */
export function startWork(jobs: readonly Job[] = JOBS, polling = POLLING): void {
  if (kept.manpaWork || process.env.NEXT_PHASE === "phase-production-build") return;
  const work: Work = (kept.manpaWork = { boss: null, error: null, isOver: false, prompt: null, endWatch: watchDue() });
  keepQueue({ probe: () => probe(work) });
  onLetter(() => deliverSoon(work));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stopWork());
  void start(work, { jobs, polling }, FIRST_WAIT);
}

type Task = { jobs: readonly Job[]; polling: number };

async function start(work: Work, task: Task, wait: number): Promise<void> {
  if (work.isOver) return;
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    application_name: "manpa jobs",
    max: 2,
    cronMonitorIntervalSeconds: 2 * task.polling,
    cronWorkerIntervalSeconds: task.polling,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 2,
  });
  boss.on("error", (error) => tellTrouble(work, error));
  try {
    await boss.start();
    for (const job of task.jobs) await employ(boss, job, task.polling);
    if (work.isOver) return void boss.stop({ graceful: false });
    Object.assign(work, { boss, error: null });
    log().info({ jobs: task.jobs.length }, "the queue works");
  } catch (error) {
    tellTrouble(work, error);
    await boss.stop({ graceful: false }).catch(() => {});
    setTimeout(() => void start(work, task, Math.min(wait * 2, LONGEST_WAIT)), wait).unref();
  }
}

/** One waits at most, however long the last one takes and however many processes there are. */
async function employ(boss: PgBoss, { name, cron, run }: Job, polling: number): Promise<void> {
  await boss.createQueue(name, { name, policy: "short", retryLimit: 2, retryDelay: 30, expireInSeconds: EXPIRY });
  await boss.work(name, { pollingIntervalSeconds: polling }, async () => {
    const begun = performance.now();
    try {
      const count = await run(await readClock());
      log().debug({ job: name, count, ms: Math.round(performance.now() - begun) }, "job done");
    } catch (error) {
      log().error({ job: name, err: error }, "job failed");
      throw error;
    }
  });
  await boss.schedule(name, cron, {}, { tz: "Asia/Seoul" });
}

function deliverSoon(work: Work): void {
  if (work.prompt || work.isOver) return;
  work.prompt = setTimeout(() => {
    work.prompt = null;
    deliverLetters(new Date()).catch((error: unknown) => log().warn({ error: String(error) }, "letters wait for the next full minute"));
  }, SOON);
  work.prompt.unref();
}

function tellTrouble(work: Work, error: unknown): void {
  work.error = error;
  log().warn({ error: error instanceof Error ? error.message : String(error) }, "the queue has trouble");
}

async function probe({ boss, error }: Work): Promise<void> {
  if (!boss) {
    // The first seconds of a process are no trouble; a failed start is.
    if (error) throw error;
    return;
  }
  if (!(await boss.getQueue(JOBS[0]!.name))) throw new Error("the queue's tables are gone");
}

/** Lets running work end, for a moment, and gives the connections back. */
export async function stopWork(): Promise<void> {
  const work = kept.manpaWork;
  if (!work || work.isOver) return;
  work.isOver = true;
  kept.manpaWork = undefined;
  if (work.prompt) clearTimeout(work.prompt);
  work.endWatch();
  onLetter(undefined);
  keepQueue(undefined);
  await work.boss?.stop({ graceful: true, timeout: PATIENCE }).catch(() => {});
}
