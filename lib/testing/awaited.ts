import type { Transaction } from "@/lib/db";

/** Answers once somebody waits for what this transaction holds. */
export async function untilAwaited(tx: Transaction): Promise<void> {
  for (let isAwaited = false; !isAwaited; ) {
    const rows = await tx.$queryRaw<{ pid: number }[]>`SELECT pid FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`;
    isAwaited = rows.length > 0;
  }
}
