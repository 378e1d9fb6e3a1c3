import "server-only";
import type { z } from "zod";
import { canAdminister } from "@/lib/access/permissions";
import { type Actor, type Role, ROLE_NAMES } from "@/lib/access/role";
import { SESSION_SECONDS } from "@/lib/access/session-cookie";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Refusal, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { Prisma } from "@/prisma/client/client";
import { hashPassword } from "./password";
import { judgeName, judgePassword, LOOKS_LIKE_STAFF, tidyEmail } from "./rules";
import type { newAccountInput } from "./schema";
import { skeleton } from "./skeleton";

type NewAccount = { email: string; name: string; password: string };

/** A new reader. The caller opens the session. */
export async function signUp(input: NewAccount, now: Date): Promise<Result<{ id: string }>> {
  return addAccount({ ...input, role: "reader", isDemo: false }, { isStaff: false }, now);
}

/** An account of any role: by an administrator, or by the operator's command line ("system"). */
export async function createAccount(
  actor: Actor | "system",
  input: z.input<typeof newAccountInput>,
  now: Date,
): Promise<Result<{ id: string }>> {
  if (actor !== "system" && !canAdminister(actor)) return FORBIDDEN;
  const { role = "reader", isDemo = false, ...rest } = input;
  return addAccount({ ...rest, role, isDemo }, { isStaff: role !== "reader" }, now, async (tx, id) =>
    record(tx, {
      actorId: actor === "system" ? null : actor.id,
      act: "account.create",
      subjectType: "account",
      subjectId: id,
      detail: { role },
      now,
    }),
  );
}

async function addAccount(
  { password, role, isDemo, ...input }: NewAccount & { role: Role; isDemo: boolean },
  { isStaff }: { isStaff: boolean },
  now: Date,
  also: (tx: Transaction, id: string) => Promise<void> = async () => {},
): Promise<Result<{ id: string }>> {
  const email = tidyEmail(input.email);
  const name = judgeName(input.name, { isStaff });
  if (!name.ok) return name;
  if (!isStaff && (await isByline(name.value))) return LOOKS_LIKE_STAFF;
  const weak = judgePassword(password, { email, name: name.value });
  if (weak) return weak;
  const data = { email, name: name.value, nameKey: skeleton(name.value), passwordHash: await hashPassword(password), role, isDemo, createdAt: now };
  try {
    return await db.$transaction(async (tx) => {
      const account = await tx.account.create({ data, select: { id: true } });
      await also(tx, account.id);
      return done(account);
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const isEmail = await db.account.findUnique({ where: { email }, select: { id: true } });
    return isEmail ? refuse("invalid", "이미 가입한 이메일입니다.", { field: "email" }) : NAME_TAKEN;
  }
}

/** Whether a reader of this name would be taken for one of our reporters. */
export async function isByline(name: string): Promise<boolean> {
  const bylines = await db.reporter.findMany({ select: { name: true } });
  return bylines.some((byline) => skeleton(byline.name) === skeleton(name));
}

export const NAME_TAKEN = refuse("invalid", "다른 사람이 쓰고 있는 닉네임입니다.", { field: "name" });

/** A unique index said no. */
export const isTaken = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

export async function openSession({ accountId }: { accountId: string }, now: Date) {
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
  await db.session.deleteMany({ where: { accountId, expiresAt: { lte: now } } });
  const { id } = await db.session.create({ data: { accountId, createdAt: now, expiresAt }, select: { id: true } });
  return { sessionId: id, expiresAt };
}

export async function closeSession({ sessionId }: { sessionId: string }): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId } });
}

/** For those who never come back; whoever does leaves none behind. */
export async function dropOldSessions(now: Date): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}

export async function changeRole(actor: Actor | null, { id, role }: { id: string; role: Role }, now: Date): Promise<Result<{ role: Role }>> {
  return decide(actor, id, async (tx, admin, account) => {
    if (account.status === "deleted") return NOT_FOUND;
    if (account.role === role) return refuse("repeated", `이미 ${ROLE_NAMES[role]}입니다.`, { field: "role" });
    await tx.account.update({ where: { id }, data: { role } });
    await record(tx, {
      actorId: admin.id,
      act: "account.change-role",
      subjectType: "account",
      subjectId: id,
      detail: { from: account.role, to: role },
      now,
    });
    return done({ role });
  });
}

export const blockAccount = (actor: Actor | null, input: { id: string }, now: Date) => setBlocked(actor, input, true, now);
export const unblockAccount = (actor: Actor | null, input: { id: string }, now: Date) => setBlocked(actor, input, false, now);

async function setBlocked(actor: Actor | null, { id }: { id: string }, isBlocked: boolean, now: Date): Promise<Result<{ id: string }>> {
  return decide(actor, id, async (tx, admin, account) => {
    if (account.status === "deleted") return NOT_FOUND;
    const status = isBlocked ? "blocked" : "active";
    if (account.status === status) return refuse("repeated", isBlocked ? "이미 차단한 계정입니다." : "차단하지 않은 계정입니다.");
    await tx.account.update({ where: { id }, data: { status } });
    if (isBlocked) await tx.session.deleteMany({ where: { accountId: id } });
    await record(tx, {
      actorId: admin.id,
      act: isBlocked ? "account.block" : "account.unblock",
      subjectType: "account",
      subjectId: id,
      now,
    });
    return done({ id });
  });
}

type Subject = { role: Role; status: "active" | "blocked" | "deleted" };

/**
 * One decision about another's account. The administrators' rows are locked first, in one order,
 * so that two of them cannot demote each other at the same moment and leave nobody.
 */
async function decide<T>(
  actor: Actor | null,
  id: string,
  act: (tx: Transaction, admin: Actor, account: Subject) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canAdminister(actor)) return FORBIDDEN;
  if (actor.id === id) return refuse("invalid", "자신의 역할이나 이용 상태는 바꿀 수 없습니다.", { field: "id" });
  return db.$transaction(async (tx) => {
    if (!(await lockAdmins(tx)).includes(actor.id)) return FORBIDDEN;
    const account = await tx.account.findUnique({ where: { id }, select: { role: true, status: true } });
    return account ? act(tx, actor, account) : NOT_FOUND;
  });
}

/** Ids of the active administrators, held until the transaction ends. */
export async function lockAdmins(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM accounts WHERE role = 'admin' AND status = 'active' ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** For an administrator who would leave nobody behind. */
export const LAST_ADMIN: Refusal = refuse("invalid", "마지막 관리자입니다. 다른 관리자를 먼저 정해 주세요.");
