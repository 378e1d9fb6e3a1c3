import { expect, it } from "vitest";
import { ROLES } from "@/lib/access/role";
import { db } from "@/lib/db";
import { makeActor } from "@/lib/testing/people";
import { getDeskSettings, getPublisher, getSharing } from "./read";
import { NO_PUBLISHER, NO_SHARING } from "./rules";
import { savePublisher, saveSharing } from "./write";

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
