import "server-only";
import { canWrite, sideOf } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { done, FORBIDDEN, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { storedContent } from "./content-read";
import { gapsBefore, type Move } from "./moves";
import { withoutEmpty } from "./rules";

/** An article that lacks something, and what, in sentences. */
export type Gap = { number: number; messages: string[] };

/** Which of these articles lack something for the move, as they were saved last; of the actor's own alone. */
export async function readGaps(actor: Actor | null, { move, numbers }: { move: Move; numbers: readonly number[] }): Promise<Result<Gap[]>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const rows = await db.article.findMany({
    where: { number: { in: [...numbers] } },
    select: { number: true, createdById: true, reporters: { select: { reporterId: true } }, draft: { select: { content: true } } },
  });
  return done(
    rows.flatMap(({ number, createdById, reporters, draft }) => {
      if (!draft || !sideOf(actor, { createdById, reporterIds: reporters.map(({ reporterId }) => reporterId) })) return [];
      const content = storedContent(draft.content);
      const messages = gapsBefore(move, { ...content, body: withoutEmpty(content.body) }).map(({ message }) => message);
      return messages.length > 0 ? [{ number, messages }] : [];
    }),
  );
}
