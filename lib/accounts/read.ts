import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor, Role } from "@/lib/access/role";
import { pageOf, readCursor } from "@/lib/cursor";
import { db } from "@/lib/db";
import { isoKst } from "@/lib/korean/time";
import { toAccount } from "@/lib/mail/rules";
import type { AccountStatus } from "@/prisma/client/client";
import { skeleton } from "./skeleton";

const PAGE = 50;

/** What sign-in compares with. */
export const findByEmail = (email: string) =>
  db.account.findUnique({ where: { email }, select: { id: true, passwordHash: true, status: true, role: true } });

/** The person's own page. */
export async function getSelf(actor: Actor, now: Date) {
  const account = await db.account.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      email: true,
      name: true,
      role: true,
      createdAt: true,
      _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } },
    },
  });
  return {
    email: account.email,
    name: account.name,
    role: account.role,
    joinedAt: isoKst(account.createdAt),
    sessionCount: account._count.sessions,
  };
}

/**
 * What is the person's own of all that is kept, for 열람 (개인정보 보호법 제35조). Sealed texts stay sealed (docs/decisions.md), and
 * what a claimant wrote is nobody's account's. /me says so.
 */
export async function exportSelf(actor: Actor) {
  const account = await db.account.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      email: true,
      name: true,
      role: true,
      replyMail: true,
      createdAt: true,
      sessions: { select: { createdAt: true, expiresAt: true } },
      comments: {
        orderBy: { createdAt: "asc" },
        select: {
          id: true,
          parentId: true,
          body: true,
          status: true,
          reason: true,
          createdAt: true,
          sealedAt: true,
          article: { select: { number: true } },
          takedowns: { where: { objectedAt: { not: null } }, select: { number: true, objection: true, objectedAt: true } },
        },
      },
      reactions: { select: { commentId: true, kind: true, at: true } },
      reports: { select: { commentId: true, reason: true, note: true, createdAt: true } },
      restrictions: { select: { kind: true, reason: true, message: true, until: true, createdAt: true, liftedAt: true } },
      appeals: { select: { commentId: true, text: true, createdAt: true, outcome: true, answer: true, decidedAt: true } },
      notices: { select: { kind: true, detail: true, createdAt: true, readAt: true } },
      muted: { select: { muted: { select: { name: true } }, at: true } },
      savedViews: { orderBy: { position: "asc" }, select: { name: true, query: true } },
      articleNotes: { orderBy: { at: "asc" }, select: { quote: true, text: true, at: true, article: { select: { number: true } } } },
    },
  });
  const letters = await db.letter.findMany({
    where: toAccount(account.email),
    orderBy: { createdAt: "asc" },
    select: { to: true, subject: true, text: true, createdAt: true, sentAt: true },
  });
  return { ...account, letters };
}

export type AccountRow = {
  id: string;
  email: string;
  name: string;
  role: Role;
  status: AccountStatus;
  isDemo: boolean;
  joinedAt: string;
  reporter: { slug: string; name: string } | null;
};

/** Newest first, for administrators; null for anybody else. `words` looks in names and e-mails. */
export async function listAccounts(
  actor: Actor | null,
  { words, cursor }: { words?: string; cursor?: string } = {},
): Promise<{ accounts: AccountRow[]; next: string | null } | null> {
  if (!canAdminister(actor)) return null;
  const place = readCursor(cursor, "row");
  const sought = words?.trim();
  const rows = await db.account.findMany({
    where: {
      status: { not: "deleted" },
      // Ids are UUIDv7: their order is the order of joining.
      ...(place && { id: { lt: place.tie } }),
      ...(sought && { OR: [{ nameKey: { contains: skeleton(sought) } }, { email: { contains: sought.toLowerCase() } }] }),
    },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      status: true,
      isDemo: true,
      createdAt: true,
      reporter: { select: { slug: true, name: true } },
    },
  });
  const { shown, next } = pageOf(rows, PAGE, ({ createdAt, id }) => ({ at: createdAt, tie: id }));
  return { accounts: shown.map(({ createdAt, ...row }) => ({ ...row, joinedAt: isoKst(createdAt) })), next };
}
