import "server-only";
import { takeTurn } from "@/lib/access/limits";
import { getCommentSettings } from "@/lib/settings/read";
import type { Turn } from "./checks/verdict";

/** Counts a post against the allowances of its author and address. The counts are this process's own: no row is waited for. */
export async function countTurn({ authorId, address, articleNumber }: { authorId: string; address: string; articleNumber: number }): Promise<Turn> {
  const { personMinute, personDay, articleHour, addressMinute, floodMinute } = await getCommentSettings();
  const waits = await Promise.all([
    takeTurn("commentMinute", authorId, personMinute),
    takeTurn("commentDay", authorId, personDay),
    takeTurn("commentArticle", `${authorId} ${articleNumber}`, articleHour),
    takeTurn("commentAddress", address, addressMinute),
  ]);
  const waiting = waits.filter((seconds) => seconds !== null);
  if (waiting.length > 0) return { waitSeconds: Math.max(...waiting), isFlooded: false };
  return { waitSeconds: null, isFlooded: (await takeTurn("commentFlood", String(articleNumber), floodMinute)) !== null };
}
