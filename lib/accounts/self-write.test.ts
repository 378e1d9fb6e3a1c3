import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/role";
import { findActor } from "@/lib/access/session";
import { lockAuthor } from "@/lib/comments/author-write";
import { db } from "@/lib/db";
import { untilAwaited } from "@/lib/testing/awaited";
import { makeActor, makeArticle } from "@/lib/testing/people";
import { exportSelf, getSelf, listAccounts } from "./read";
import { changePassword, closeEverySession, deleteSelf, renameSelf } from "./self-write";
import { authenticate } from "./sign-in";
import { createAccount, openSession, signUp } from "./write";

const now = new Date("2026-11-24T03:00:00Z");
const password = "correct horse battery";
let turn = 0;

async function join(): Promise<Actor & { email: string }> {
  const [email, name] = [`self${++turn}@demo.test`, `독자${turn}`];
  const account = await signUp({ email, name, password }, now);
  if (!account.ok) throw new Error(account.message);
  return { id: account.value.id, name, role: "reader", reporterId: null, email };
}

describe("one's own account", () => {
  test("takes a new name, but not another's", async () => {
    const [one, two] = [await join(), await join()];
    expect(await renameSelf(one, { name: " 새 이름 " })).toEqual({ ok: true, value: { name: "새 이름" } });
    expect(await renameSelf(two, { name: "새이름" })).toMatchObject({ ok: false, field: "name" });
    expect(await renameSelf(null, { name: "새이름" })).toMatchObject({ code: "sign-in-required" });
  });
  test("takes a new password and signs the other browsers out", async () => {
    const me = await join();
    const [here, there] = [await openSession({ accountId: me.id }, now), await openSession({ accountId: me.id }, now)];
    const next = "another long phrase";
    expect(await changePassword(me, { current: "wrong one", password: next, sessionId: here.sessionId })).toMatchObject({ field: "current" });
    expect(await changePassword(me, { current: password, password: me.email, sessionId: here.sessionId })).toMatchObject({ field: "password" });
    expect(await changePassword(me, { current: password, password: next, sessionId: here.sessionId })).toMatchObject({ ok: true });
    expect(await findActor(here.sessionId, now)).not.toBeNull();
    expect(await findActor(there.sessionId, now)).toBeNull();
    expect(await authenticate({ email: me.email, password: next, address: "here" })).toMatchObject({ ok: true });
  });
  test("can be signed out everywhere", async () => {
    const me = await join();
    const { sessionId } = await openSession({ accountId: me.id }, now);
    await closeEverySession(me);
    expect(await findActor(sessionId, now)).toBeNull();
  });
  test("can be read and exported whole", async () => {
    const me = await join();
    const article = await makeArticle();
    await db.comment.create({ data: { articleId: article.id, authorId: me.id, body: "잘 읽었습니다." } });
    expect(await getSelf(me, now)).toMatchObject({ email: me.email, name: me.name, role: "reader" });
    const exported = await exportSelf(me);
    expect(exported).toMatchObject({ email: me.email, comments: [{ body: "잘 읽었습니다." }] });
    expect(JSON.stringify(exported)).not.toContain("argon2");
  });
});

describe("what one takes along", () => {
  test("has the setting of reply mail, the letters to the account and the objections to a block, and no claimant's words", async () => {
    const [me, article] = [await join(), await makeArticle()];
    await db.account.update({ where: { id: me.id }, data: { replyMail: "daily" } });
    const comment = await db.comment.create({ data: { articleId: article.id, authorId: me.id, body: "가려진 말", status: "blocked" } });
    const claim = { commentId: comment.id, right: "privacy" as const, claim: "신고한 분의 말" };
    await db.takedown.createMany({ data: [{ ...claim, status: "objected", objection: "사실입니다.", objectedAt: now }, { ...claim, status: "received" }] });
    const letter = { to: me.email, subject: "안내", text: "안녕하세요.", createdAt: now };
    await db.letter.createMany({ data: [{ ...letter, kind: "takedown" }, { ...letter, kind: "takedown-received", text: "신고한 분께" }] });
    const exported = await exportSelf(me);
    expect(exported).toMatchObject({
      replyMail: "daily",
      comments: [{ body: "가려진 말", takedowns: [{ number: expect.any(Number), objection: "사실입니다.", objectedAt: now }] }],
      letters: [{ ...letter, sentAt: null }],
    });
    expect(JSON.stringify(exported)).not.toMatch(/신고한 분/);
  });
  test("says when a text was sealed, and leaves it sealed", async () => {
    const [me, article] = [await join(), await makeArticle()];
    await db.comment.create({
      data: { articleId: article.id, authorId: me.id, body: null, status: "removed", reason: "abuse", sealedAt: now, sealed: { create: { body: "봉인된 말", purgeAt: now } } },
    });
    const exported = await exportSelf(me);
    expect(exported).toMatchObject({ comments: [{ body: null, sealedAt: now }] });
    expect(JSON.stringify(exported)).not.toContain("봉인된 말");
  });
  test("has what somebody of the newsroom saved and noted, and nobody else's", async () => {
    const [me, another, article] = [await makeActor("editor"), await makeActor("editor"), await makeArticle()];
    for (const { id } of [me, another]) {
      await db.savedView.create({ data: { accountId: id, name: "오늘", query: "when=today" } });
      await db.articleNote.create({ data: { articleId: article.id, byId: id, quote: "첫 문단", text: "확인해 주세요.", at: now } });
    }
    expect(await exportSelf(me)).toMatchObject({
      savedViews: [{ name: "오늘", query: "when=today" }],
      articleNotes: [{ article: { number: article.number }, quote: "첫 문단", text: "확인해 주세요.", at: now }],
    });
  });
});

describe("deleting one's account", () => {
  test("needs the password", async () => {
    const me = await join();
    expect(await deleteSelf(me, { password: "wrong one" }, now)).toMatchObject({ ok: false, field: "password" });
    expect(await authenticate({ email: me.email, password, address: "x" })).toMatchObject({ ok: true });
  });
  test("empties the row, the sessions and the comments, and keeps what a moderator decided", async () => {
    const me = await join();
    const article = await makeArticle();
    const write = (body: string, status: "visible" | "held" | "removed") =>
      db.comment.create({ data: { articleId: article.id, authorId: me.id, body, status, ...(status === "removed" && { reason: "abuse" }) } });
    await write("공개된 말", "visible");
    await write("기다리는 말", "held");
    await write("지워진 말", "removed");
    const { sessionId } = await openSession({ accountId: me.id }, now);
    expect(await deleteSelf(me, { password }, now)).toEqual({ ok: true, value: { articleNumbers: [article.number] } });
    expect(await findActor(sessionId, now)).toBeNull();
    expect(await authenticate({ email: me.email, password, address: "y" })).toMatchObject({ ok: false });
    const row = await db.account.findUniqueOrThrow({ where: { id: me.id } });
    expect(row).toMatchObject({ name: "탈퇴한 이용자", nameKey: null, passwordHash: null, status: "deleted" });
    expect(JSON.stringify(row)).not.toContain(me.email);
    const comments = await db.comment.findMany({ where: { authorId: me.id }, orderBy: { id: "asc" } });
    expect(comments.map(({ status }) => status)).toEqual(["withdrawn", "withdrawn", "removed"]);
    expect(comments.map(({ body }) => body)).toEqual(["작성자가 삭제했습니다.", "작성자가 삭제했습니다.", "지워진 말"]);
    expect(await signUp({ email: me.email, name: me.name, password }, now)).toMatchObject({ ok: true });
  });
  test("takes the letters to the account along, sent or not, but none of a claimant's, who may be somebody else", async () => {
    const [me, another] = [await join(), await join()];
    const letter = (to: string, kind: string, sentAt: Date | null) => ({ to, kind, subject: "안내", text: `${me.name} 님, 안녕하세요.`, sentAt });
    await db.letter.createMany({
      data: [letter(me.email, "reply", now), letter(me.email, "restricted", null), letter(me.email, "takedown", null), letter(me.email, "takedown-received", null), letter(another.email, "reply", null)],
    });
    await deleteSelf(me, { password }, now);
    const left = await db.letter.findMany({ where: { to: { in: [me.email, another.email] } }, orderBy: { kind: "asc" }, select: { to: true, kind: true } });
    expect(left).toEqual([{ to: another.email, kind: "reply" }, { to: me.email, kind: "takedown-received" }]);
  });
  test("waits for a post that is on its way, and withdraws it too", async () => {
    const [me, article] = [await join(), await makeArticle()];
    let deletion: ReturnType<typeof deleteSelf> | undefined;
    await db.$transaction(async (tx) => {
      await lockAuthor(tx, me.id);
      deletion = deleteSelf(me, { password }, now);
      await untilAwaited(tx);
      await tx.comment.create({ data: { articleId: article.id, authorId: me.id, body: "막 쓴 말" } });
    });
    expect(await deletion).toEqual({ ok: true, value: { articleNumbers: [article.number] } });
    expect(await db.comment.findMany({ where: { authorId: me.id } })).toMatchObject([{ status: "withdrawn", body: "작성자가 삭제했습니다." }]);
  });
  test("closes what was reported of what it withdraws, and nothing else", async () => {
    const [me, reporter, article] = [await join(), await makeActor("reader"), await makeArticle()];
    const report = { create: { accountId: reporter.id, reason: "spam" as const } };
    const write = (status: "visible" | "blocked") =>
      db.comment.create({ data: { articleId: article.id, authorId: me.id, body: "말", status, openReports: 1, reportedAt: now, reports: report }, include: { reports: true } });
    const [visible, blocked] = [await write("visible"), await write("blocked")];
    await deleteSelf(me, { password }, now);
    const rowOf = ({ id }: { id: string }) => db.comment.findUniqueOrThrow({ where: { id }, include: { reports: true } });
    expect(await rowOf(visible)).toMatchObject({ openReports: 0, reportedAt: null, reports: [{ resolvedAt: now, upheld: null }] });
    expect(await rowOf(blocked)).toEqual(blocked);
  });
  test("is not for the last administrator", async () => {
    await db.account.updateMany({ where: { role: "admin" }, data: { role: "reader" } });
    const make = (email: string, name: string) => createAccount("system", { email, name, password, role: "admin" }, now);
    const [one] = [await make("admin1@demo.test", "관리자"), await make("admin2@demo.test", "둘째 관리자")];
    if (!one.ok) throw new Error(one.message);
    const admin: Actor = { id: one.value.id, name: "관리자", role: "admin", reporterId: null };
    await db.account.update({ where: { email: "admin2@demo.test" }, data: { status: "blocked" } });
    expect(await deleteSelf(admin, { password }, now)).toMatchObject({ ok: false, code: "invalid" });
    await db.account.update({ where: { email: "admin2@demo.test" }, data: { status: "active" } });
    expect(await deleteSelf(admin, { password }, now)).toMatchObject({ ok: true });
  });
});

describe("the list of accounts", () => {
  test("is for administrators, newest first, a page at a time, and can be searched", async () => {
    const [admin, editor] = [await makeActor("admin"), await makeActor("editor")];
    expect(await listAccounts(editor)).toBeNull();
    expect(await listAccounts(null)).toBeNull();
    const suffix = (n: number) => String(n).padStart(3, "0");
    await db.account.createMany({
      data: Array.from({ length: 60 }, (_, n) => ({ email: `many${suffix(n)}@demo.test`, name: `다수 ${suffix(n)}`, nameKey: `다수${suffix(n)}` })),
    });
    const first = await listAccounts(admin, { words: "다수" });
    const rest = await listAccounts(admin, { words: "다수", cursor: first?.next ?? "" });
    expect(first?.accounts).toHaveLength(50);
    expect(new Set([...(first?.accounts ?? []), ...(rest?.accounts ?? [])].map(({ id }) => id)).size).toBe(60);
    expect(rest?.next).toBeNull();
    for (const cursor of ["-".repeat(36), `abc.${"-".repeat(36)}`]) expect(await listAccounts(admin, { words: "다수", cursor })).toEqual(first);
    expect((await listAccounts(admin, { words: "MANY007@" }))?.accounts).toMatchObject([{ name: "다수 007" }]);
  });
});
