import "server-only";
import { db } from "@/lib/db";
import { BLOCKING } from "./rules";
import { lockTakedown } from "./takedown-row-write";
import { finishTakedown } from "./takedown-write";

/** Cases ended in one turn. */
const MOST = 100;

/** Ends every temporary block whose time is over: the comment is seen again, and both sides hear of it. */
export async function endBlocks(now: Date): Promise<number> {
  const due = await db.takedown.findMany({
    where: { status: { in: [...BLOCKING] }, blockedUntil: { lte: now } },
    orderBy: { blockedUntil: "asc" },
    take: MOST,
    select: { number: true, status: true },
  });
  let ended = 0;
  for (const { number, status } of due) {
    ended += await db.$transaction(async (tx) => {
      // Another process, or a moderator, may have been first.
      const row = await lockTakedown(tx, number, status);
      if (!row) return 0;
      // Somebody removed it in the meantime, for a reason of its own.
      const outcome = row.comment.status === "removed" ? "removed" : "restored";
      await finishTakedown(tx, row, { outcome, answer: outcome === "restored" ? "임시조치 기간이 끝났습니다." : "", actorId: null }, now);
      return 1;
    });
  }
  return ended;
}
