import { beforeEach, describe, expect, test } from "vitest";
import { findActor } from "@/lib/access/session";
import { SESSION_SECONDS } from "@/lib/access/session-cookie";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { ROLES } from "@/lib/access/role";
import { getSelf } from "./read";
import { authenticate, authOptions } from "./sign-in";
import { blockAccount, changeRole, closeSession, createAccount, dropOldSessions, openSession, signUp, unblockAccount } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const password = "correct horse battery";
let turn = 0;
const person = () => ({ email: `person${++turn}@demo.test`, name: `독자${turn}`, password });
const id = (result: { ok: boolean; value?: { id: string } }) => {
  if (!result.value) throw new Error(JSON.stringify(result));
  return result.value.id;
};

describe("signing up", () => {
  test("keeps an argon2id hash of OWASP's cost and a lower-case address", async () => {
    const input = person();
    const row = await db.account.findUniqueOrThrow({ where: { id: id(await signUp({ ...input, email: input.email.toUpperCase() }, now)) } });
    expect(row).toMatchObject({ email: input.email, role: "reader", status: "active", isDemo: false });
    expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
  test("refuses an address that has an account, in any case", async () => {
    const input = person();
    await signUp(input, now);
    expect(await signUp({ ...person(), email: input.email.toUpperCase() }, now)).toMatchObject({ ok: false, field: "email" });
  });
  test("refuses a name that somebody has, in any case and spacing", async () => {
    await signUp({ ...person(), name: "Spring Day" }, now);
    expect(await signUp({ ...person(), name: "springday" }, now)).toMatchObject({ ok: false, field: "name" });
  });
  test("lets one of two simultaneous namesakes through", async () => {
    const results = await Promise.all([1, 2, 3].map(() => signUp({ ...person(), name: "같은이름" }, now)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("signing in", () => {
  test("knows the right password and no other", async () => {
    const { email } = person();
    const account = id(await createAccount("system", { email, name: `새독자${turn}`, password }, now));
    expect(await authenticate({ email, password, address: "a" })).toEqual({ ok: true, value: { id: account, role: "reader" } });
    expect(await authenticate({ email, password: `${password}!`, address: "a" })).toMatchObject({ ok: false, code: "invalid" });
  });
  test("knows a Hangul password composed or in parts", async () => {
    const input = { ...person(), password: "물결소리가들린다" };
    await signUp(input, now);
    expect(await authenticate({ email: input.email, password: input.password.normalize("NFD"), address: "b" })).toMatchObject({ ok: true });
  });
  test("says the same of an unknown address as of a wrong password", async () => {
    const input = person();
    await signUp(input, now);
    const wrong = await authenticate({ email: input.email, password: "wrong password", address: "c" });
    expect(await authenticate({ email: "nobody@demo.test", password, address: "c" })).toEqual(wrong);
  });
  test("stops an eleventh guess, and the right password with it", async () => {
    const input = person();
    await signUp(input, now);
    for (let guess = 0; guess < 10; guess++) await authenticate({ email: input.email, password: `guess number ${guess}`, address: "d" });
    const refused = await authenticate({ email: input.email, password, address: "d" });
    expect(refused).toMatchObject({ ok: false, code: "too-fast" });
    expect(refused).toHaveProperty("retryAfter");
    expect(await authenticate({ email: input.email, password, address: "e" })).toMatchObject({ ok: true });
  });
  test("is closed to a blocked account, which only its owner learns", async () => {
    const input = person();
    const account = id(await signUp(input, now));
    await db.account.update({ where: { id: account }, data: { status: "blocked" } });
    expect(await authenticate({ email: input.email, password, address: "f" })).toMatchObject({ code: "restricted" });
    expect(await authenticate({ email: input.email, password: "wrong password", address: "f" })).toMatchObject({ code: "invalid" });
  });
});

describe("a session", () => {
  const open = async () => {
    const actor = await makeActor("reporter");
    return { actor, ...(await openSession({ accountId: actor.id }, now)) };
  };
  test("names its person until its thirtieth day", async () => {
    const { actor, sessionId, expiresAt } = await open();
    expect(expiresAt.getTime() - now.getTime()).toBe(SESSION_SECONDS * 1000);
    expect(await findActor(sessionId, new Date(expiresAt.getTime() - 1))).toEqual(actor);
    expect(await findActor(sessionId, expiresAt)).toBeNull();
  });
  test("goes after its thirtieth day, and is not counted from then on", async () => {
    const { actor, expiresAt } = await open();
    await db.session.create({ data: { accountId: actor.id, expiresAt: new Date(expiresAt.getTime() + 1) } });
    expect(await getSelf(actor, new Date(expiresAt.getTime() - 1))).toMatchObject({ sessionCount: 2 });
    expect(await getSelf(actor, expiresAt)).toMatchObject({ sessionCount: 1 });
    const left = () => db.session.count({ where: { accountId: actor.id } });
    await dropOldSessions(new Date(expiresAt.getTime() - 1));
    expect(await left()).toBe(2);
    await dropOldSessions(expiresAt);
    expect(await left()).toBe(1);
  });
  test("ends when it is closed, elsewhere or here", async () => {
    const { sessionId } = await open();
    await closeSession({ sessionId });
    expect(await findActor(sessionId, now)).toBeNull();
  });
  test("follows the role at once", async () => {
    const { actor, sessionId } = await open();
    const admin = await makeActor("admin");
    await changeRole(admin, { id: actor.id, role: "editor" }, now);
    expect(await findActor(sessionId, now)).toMatchObject({ role: "editor" });
  });
  test("tells the browser a name and a role, and nothing once it is gone", async () => {
    const { actor, sessionId } = await open();
    const later = await openSession({ accountId: actor.id }, new Date());
    const tell = (id: string) =>
      Promise.resolve(authOptions().callbacks?.session?.({ session: { expires: "soon" }, token: { sessionId: id } } as never));
    expect(await tell(later.sessionId)).toEqual({ expires: "soon", user: { name: actor.name, role: "reporter" } });
    await closeSession({ sessionId: later.sessionId });
    expect(await tell(later.sessionId)).toEqual({});
    await closeSession({ sessionId });
  });
});

describe("deciding on accounts", () => {
  beforeEach(async () => void (await db.account.updateMany({ where: { role: "admin" }, data: { role: "reader" } })));

  test.each(ROLES.filter((role) => role !== "admin"))("a %s may not", async (role) => {
    const [actor, other] = [await makeActor(role), await makeActor("reader")];
    expect(await changeRole(actor, { id: other.id, role: "editor" }, now)).toMatchObject({ code: "forbidden" });
    expect(await blockAccount(actor, { id: other.id }, now)).toMatchObject({ code: "forbidden" });
    expect(await unblockAccount(actor, { id: other.id }, now)).toMatchObject({ code: "forbidden" });
    expect(await createAccount(actor, person(), now)).toMatchObject({ code: "forbidden" });
    expect(await db.account.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ role: "reader", status: "active" });
  });
  test("a role changes with its audit row", async () => {
    const [admin, other] = [await makeActor("admin"), await makeActor("reader")];
    expect(await changeRole(admin, { id: other.id, role: "moderator" }, now)).toMatchObject({ ok: true });
    expect(await changeRole(admin, { id: other.id, role: "moderator" }, now)).toMatchObject({ code: "repeated" });
    expect(await db.auditEntry.findMany({ where: { subjectId: other.id } })).toMatchObject([
      { actorId: admin.id, act: "account.change-role", detail: { from: "reader", to: "moderator" } },
    ]);
  });
  test("a block ends every session and can be lifted", async () => {
    const [admin, other] = [await makeActor("admin"), await makeActor("reader")];
    const { sessionId } = await openSession({ accountId: other.id }, now);
    expect(await blockAccount(admin, { id: other.id }, now)).toMatchObject({ ok: true });
    expect(await findActor(sessionId, now)).toBeNull();
    expect(await unblockAccount(admin, { id: other.id }, now)).toMatchObject({ ok: true });
    expect(await findActor(sessionId, now)).toBeNull();
    expect(await db.auditEntry.count({ where: { subjectId: other.id } })).toBe(2);
  });
  test("nobody decides on themselves", async () => {
    const admin = await makeActor("admin");
    expect(await changeRole(admin, { id: admin.id, role: "reader" }, now)).toMatchObject({ ok: false });
    expect(await blockAccount(admin, { id: admin.id }, now)).toMatchObject({ ok: false });
  });
  test("two administrators who demote each other at once leave one", async () => {
    const [one, two] = [await makeActor("admin"), await makeActor("admin")];
    await Promise.all([
      changeRole(one, { id: two.id, role: "reader" }, now),
      changeRole(two, { id: one.id, role: "reader" }, now),
    ]);
    expect(await db.account.count({ where: { role: "admin" } })).toBe(1);
  });
});
