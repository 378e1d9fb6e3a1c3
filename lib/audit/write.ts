import "server-only";
import type { Transaction } from "@/lib/db";
import type { CommentAct } from "@/lib/moderation/rules";
import type { Prisma } from "@/prisma/client/client";
import type { Subject } from "./sentence";

type Act = {
  actorId: string | null;
  subjectId: string;
  /** Reasons and before/after. Never a reader's text, e-mail or address. */
  detail?: Prisma.InputJsonObject;
  now: Date;
} & (
  /** The desk lists these by name; see lib/moderation/rules.ts. */
  | { subjectType: "comment"; act: CommentAct }
  /** noun.verb, as in `article.publish`. */
  | { subjectType: Exclude<Subject, "comment">; act: string }
);

const rowOf = ({ now, detail = {}, ...entry }: Act) => ({ ...entry, detail, at: now });

/** Adds the audit row of a decision inside the decision's own transaction. */
export async function record(tx: Transaction, act: Act): Promise<void> {
  await tx.auditEntry.create({ data: rowOf(act) });
}

/** The same of many, in their order. */
export async function recordAll(tx: Transaction, acts: readonly Act[]): Promise<void> {
  await tx.auditEntry.createMany({ data: acts.map(rowOf) });
}
