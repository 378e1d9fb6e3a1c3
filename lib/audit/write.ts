import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import type { Subject } from "./sentence";

type Act = {
  actorId: string | null;
  /** noun.verb, as in `comment.remove`. */
  act: string;
  subjectType: Subject;
  subjectId: string;
  /** Reasons and before/after. Never a reader's text, e-mail or address. */
  detail?: Prisma.InputJsonObject;
  now: Date;
};

/** Adds the audit row of a decision inside the decision's own transaction. */
export async function record(tx: Transaction, { now, detail = {}, ...entry }: Act): Promise<void> {
  await tx.auditEntry.create({ data: { ...entry, detail, at: now } });
}
