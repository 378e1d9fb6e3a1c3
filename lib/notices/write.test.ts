import { beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { untilAwaited } from "@/lib/testing/awaited";
import { makeActor } from "@/lib/testing/people";
import { lastMorning, sendDigests } from "./digest-write";
import { dropOldNotices, markRead, setReplyMail, unsubscribe } from "./notice-write";
import { countUnread, listNotices, readSubscription } from "./read";
import { unsubscribeAddress } from "./unsubscribe";
import { notify } from "./write";

const evening = new Date("2026-11-24T20:00:00+09:00");
const morning = new Date("2026-11-25T08:03:00+09:00");
const commentId = crypto.randomUUID();
const reply = { articleNumber: 7, commentId, title: "강릉 물 부족" };
let reader: Actor;

beforeEach(async () => {
  reader = await makeActor("reader");
  await db.letter.deleteMany();
});

const tell = (more: { fromId?: string } = {}, now = evening) =>
  db.$transaction((tx) => notify(tx, { accountId: reader.id, kind: "reply", detail: reply, now, ...more }));
const letters = () => db.letter.findMany({ select: { to: true, kind: true, text: true, unsubscribe: true } });

it("a reply is told in the site, and by mail only at once where that is wanted", async () => {
  await tell();
  expect(await letters()).toEqual([]);
  await setReplyMail(reader, { replyMail: "immediate" });
  await tell();
  const [letter] = await letters();
  expect(letter).toMatchObject({ kind: "reply", unsubscribe: expect.stringContaining("/api/unsubscriptions/") });
  expect(letter!.text).toContain(`/articles/7#comment-${commentId}`);
  expect((await listNotices(reader)).notices).toHaveLength(2);
});

it("nobody hears of their own reply, nor of somebody they muted", async () => {
  const muted = await makeActor("reader");
  await db.mute.create({ data: { accountId: reader.id, mutedId: muted.id } });
  await tell({ fromId: reader.id });
  await tell({ fromId: muted.id });
  expect(await countUnread(reader)).toBe(0);
  await tell({ fromId: (await makeActor("reader")).id });
  expect(await countUnread(reader)).toBe(1);
});

it("a deleted account is told nothing", async () => {
  await db.account.update({ where: { id: reader.id }, data: { status: "deleted" } });
  await tell();
  expect(await db.notice.count({ where: { accountId: reader.id } })).toBe(0);
});

it("nor is one that is being deleted at that moment", async () => {
  await setReplyMail(reader, { replyMail: "immediate" });
  let told: Promise<void> | undefined;
  await db.$transaction(async (tx) => {
    await tx.account.update({ where: { id: reader.id }, data: { email: `${reader.id}@deleted.invalid`, status: "deleted" } });
    told = tell();
    await untilAwaited(tx);
  });
  await told;
  expect(await letters()).toEqual([]);
});

it("what touches a person's rights comes by letter too", async () => {
  const detail = { number: 3, articleNumber: 7, commentId, step: "blocked" as const, until: "2026-12-24T12:00:00+09:00" };
  await db.$transaction((tx) => notify(tx, { accountId: reader.id, kind: "takedown", detail, now: evening }));
  const [letter] = await letters();
  expect(letter).toMatchObject({ kind: "takedown", unsubscribe: null });
  expect(letter!.text).toContain("2026-12-24 12:00까지");
  expect(letter!.text).toContain("/me/takedowns/3");
});

it("a day's replies come in one letter after eight, once, however many processes look", async () => {
  await setReplyMail(reader, { replyMail: "daily" });
  await tell();
  await tell();
  expect(await sendDigests(new Date("2026-11-25T07:59:00+09:00"))).toBe(0);
  const sent = await Promise.all([sendDigests(morning), sendDigests(morning), sendDigests(morning)]);
  expect(sent.reduce((sum, count) => sum + count)).toBe(1);
  expect(await letters()).toEqual([expect.objectContaining({ kind: "reply-digest" })]);
  expect(await sendDigests(new Date("2026-11-26T08:03:00+09:00"))).toBe(0);
});

it("what was read in the site is in no letter", async () => {
  await setReplyMail(reader, { replyMail: "daily" });
  await tell();
  await markRead(reader, {}, evening);
  expect(await sendDigests(morning)).toBe(0);
});

it("the last morning is eight o'clock in Korea", () => {
  expect(lastMorning(morning)).toEqual(new Date("2026-11-25T08:00:00+09:00"));
  expect(lastMorning(new Date("2026-11-25T07:59:59+09:00"))).toEqual(new Date("2026-11-24T08:00:00+09:00"));
});

it("notices are read one by one or all at once, and only one's own", async () => {
  const other = await makeActor("reader");
  await tell();
  await tell();
  const [{ id } = { id: "" }] = (await listNotices(reader)).notices;
  await markRead(other, { id }, morning);
  expect(await countUnread(reader)).toBe(2);
  await markRead(reader, { id }, morning);
  expect(await countUnread(reader)).toBe(1);
  await markRead(reader, {}, morning);
  expect(await countUnread(reader)).toBe(0);
  expect(await markRead(null, {}, morning)).toMatchObject({ code: "sign-in-required" });
});

it("paging repeats none and misses none", async () => {
  for (let minute = 0; minute < 65; minute++) await tell({}, new Date(evening.getTime() + (minute % 5) * 60_000));
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listNotices(reader, { cursor });
    seen.push(...page.notices.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect([seen.length, new Set(seen).size]).toEqual([65, 65]);
  const crafted = Buffer.from(`${evening.toISOString()} ${"-".repeat(36)}`).toString("base64url");
  expect(await listNotices(reader, { cursor: crafted })).toEqual(await listNotices(reader));
});

it("a letter's own link ends reply mail for its reader and nobody else", async () => {
  await setReplyMail(reader, { replyMail: "daily" });
  const token = unsubscribeAddress(reader.id).split("/").at(-1)!;
  const stranger = await makeActor("reader");
  expect(await unsubscribe(token.replace(reader.id, stranger.id))).toMatchObject({ code: "not-found" });
  expect(await unsubscribe("")).toMatchObject({ code: "not-found" });
  expect(await readSubscription(token)).toEqual({ isOn: true });
  expect(await unsubscribe(token)).toMatchObject({ ok: true });
  expect(await unsubscribe(token)).toMatchObject({ ok: true });
  expect(await readSubscription(token)).toEqual({ isOn: false });
});

it("old notices go", async () => {
  await tell();
  await dropOldNotices(new Date("2027-05-22T20:00:00+09:00"));
  expect(await db.notice.count({ where: { accountId: reader.id } })).toBe(1);
  await dropOldNotices(new Date("2027-05-24T20:00:01+09:00"));
  expect(await db.notice.count({ where: { accountId: reader.id } })).toBe(0);
});
