import { expect, it, vi } from "vitest";
import { ROLES } from "@/lib/access/role";
import { db } from "@/lib/db";
import { awaitTurn } from "@/lib/expiry/turn";
import { makeActor } from "@/lib/testing/people";
import { type Banner, NO_BANNER } from "./banner";
import { untilBannerTurns } from "./banner-read";
import { getBanner, getDeskSettings, getPublisher, getSharing } from "./read";
import { NO_PUBLISHER, NO_SHARING } from "./rules";
import { banner } from "./tags";
import { saveBanner, savePublisher, saveSharing } from "./write";

const now = new Date("2026-11-24T00:00:00Z");

it("only administrators set things, and each time it is written down", async () => {
  for (const actor of [null, ...(await Promise.all(ROLES.filter((role) => role !== "admin").map((role) => makeActor(role))))]) {
    expect(await savePublisher(actor, { ...NO_PUBLISHER, title: "가짜" }, now)).toMatchObject({ ok: false });
    expect(await saveSharing(actor, { ...NO_SHARING, isFullText: true }, now)).toMatchObject({ ok: false });
    expect(await getDeskSettings(actor)).toBeNull();
  }
  expect(await getPublisher()).toEqual(NO_PUBLISHER);
  expect(await getSharing()).toEqual(NO_SHARING);

  const admin = await makeActor("admin");
  expect(await savePublisher(admin, { ...NO_PUBLISHER, title: "만파" }, now)).toMatchObject({ ok: true });
  expect(await saveSharing(admin, { ...NO_SHARING, isFullText: true }, now)).toMatchObject({ ok: true });
  expect(await getDeskSettings(admin)).toMatchObject({ publisher: { ...NO_PUBLISHER, title: "만파" }, sharing: { ...NO_SHARING, isFullText: true } });
  const rows = await db.auditEntry.findMany({ where: { act: "setting.save" }, orderBy: { id: "asc" }, select: { actorId: true, subjectId: true } });
  expect(rows).toEqual([
    { actorId: admin.id, subjectId: "publisher" },
    { actorId: admin.id, subjectId: "sharing" },
  ]);
});

it("a field that was added since the last save has its default", async () => {
  await db.setting.update({ where: { key: "publisher" }, data: { value: { title: "만파" } } });
  expect(await getPublisher()).toEqual({ ...NO_PUBLISHER, title: "만파" });
});

const HOUR = 3_600_000;
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const bannerOf = (more: Partial<Banner>): Banner => ({ text: "개표 방송을 봅니다", link: "/latest", from: "", until: inMs(HOUR), ...more });

it("only administrators set the banner, with an end to come, and each time it is written down", async () => {
  for (const actor of [null, ...(await Promise.all(ROLES.filter((role) => role !== "admin").map((role) => makeActor(role))))]) {
    expect(await saveBanner(actor, bannerOf({}), new Date())).toMatchObject({ code: actor ? "forbidden" : "sign-in-required" });
    expect(await saveBanner(actor, bannerOf({ until: inMs(-1_000) }), new Date())).toMatchObject({ code: actor ? "forbidden" : "sign-in-required" });
  }
  const admin = await makeActor("admin");
  expect(await saveBanner(admin, bannerOf({ until: inMs(-1_000) }), new Date())).toMatchObject({ code: "invalid", field: "until" });
  expect(await db.setting.count({ where: { key: "banner" } })).toBe(0);
  expect(await getBanner()).toBeNull();
  expect(await untilBannerTurns()).toBeNull();
  expect(await getDeskSettings(admin)).toMatchObject({ banner: NO_BANNER });

  const set = bannerOf({});
  expect(await saveBanner(admin, set, new Date())).toMatchObject({ ok: true });
  expect(await getDeskSettings(admin)).toMatchObject({ banner: set });
  expect(await saveBanner(admin, { ...set, text: "", until: inMs(-1_000) }, new Date())).toMatchObject({ ok: true });
  const rows = await db.auditEntry.findMany({ where: { act: "setting.save", subjectId: "banner" }, select: { actorId: true, detail: true } });
  expect(rows).toEqual([1, 2].map(() => ({ actorId: admin.id, detail: { name: "알림 배너" } })));
});

it("readers see the banner in its time alone, and without a text never", async () => {
  const admin = await makeActor("admin");
  await saveBanner(admin, bannerOf({}), new Date());
  expect(await getBanner()).toEqual({ text: "개표 방송을 봅니다", link: "/latest" });
  expect(await untilBannerTurns()).toBeGreaterThan(HOUR - 100_000);
  await saveBanner(admin, bannerOf({ from: inMs(HOUR), until: inMs(2 * HOUR) }), new Date());
  expect(await getBanner()).toBeNull();
  expect(await untilBannerTurns()).toBeGreaterThan(HOUR - 100_000);
  expect(await untilBannerTurns()).toBeLessThanOrEqual(HOUR);
  await saveBanner(admin, bannerOf({ text: "" }), new Date());
  expect(await getBanner()).toBeNull();
  expect(await untilBannerTurns()).toBeNull();
});

it("a banner begins and ends at its moments, each told to the process then, and not before", async () => {
  await saveBanner(await makeActor("admin"), bannerOf({ from: inMs(1_500), until: inMs(4_000) }), new Date());
  const seen: unknown[] = [];
  const turn = vi.fn(async () => void seen.push(await getBanner()));
  await awaitTurn({ tag: banner(), untilNext: untilBannerTurns }, turn);
  expect(turn).not.toHaveBeenCalled();
  expect(await getBanner()).toBeNull();
  await vi.waitFor(() => expect(seen).toEqual([{ text: "개표 방송을 봅니다", link: "/latest" }, null]), { timeout: 15_000 });
  expect(turn).toHaveBeenCalledTimes(2);
  expect(await untilBannerTurns()).toBeNull();
});
