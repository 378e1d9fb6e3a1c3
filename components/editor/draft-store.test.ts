import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ArticleContent } from "@/lib/articles/schema";
import { done, refuse } from "@/lib/result";
import { DraftStore } from "./draft-store";

const content: ArticleContent = {
  label: "", title: "", deck: "", dateline: "", sectionId: 1, reporterIds: [], body: [], nameChoices: {}, tags: [], commenting: true, isSponsored: false, aiUse: [], related: [],
};

/** A newsroom that answers when told to, and a device that keeps what it is given. */
function open(number: number | null = 7) {
  const sent: { base: number; title: string; answer: (answer: unknown) => void }[] = [];
  const device: { title: string | null } = { title: null };
  const store = new DraftStore(
    { content, saved: { number, version: 1, savedAt: null }, publication: { status: "draft", publishedVersion: null, news: "" } },
    {
      send: ({ version }, { title }) => new Promise((resolve) => sent.push({ base: version, title, answer: resolve as (answer: unknown) => void })),
      keep: ({ title }) => ((device.title = title), true),
      forget: () => void (device.title = null),
    },
  );
  const save = (version: number) => done({ number: 7, version, savedAt: "2026-11-24T15:44:31+09:00" });
  return { store, sent, device, save };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(0);

test("a change is saved by itself once the writer pauses", async () => {
  const { store, sent, save } = open();
  store.change({ title: "가" });
  store.change({ title: "가나" });
  expect(sent).toHaveLength(0);
  await vi.runOnlyPendingTimersAsync();
  expect(sent.map(({ base, title }) => [base, title])).toEqual([[1, "가나"]]);
  sent[0]!.answer(save(2));
  await settle();
  expect(store.get().save.kind).toBe("saved");
  expect(store.isUnsaved).toBe(false);
});

test("unbroken typing is saved all the same", async () => {
  const { store, sent } = open();
  for (let second = 0; second < 14; second++) {
    store.change({ title: "가".repeat(second) });
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(sent.length).toBe(1);
});

test("nothing is sent by itself while a syllable is being composed", async () => {
  const { store, sent } = open();
  store.compose(true);
  store.change({ title: "ㅎ" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(0);
  store.compose(false);
  await vi.runOnlyPendingTimersAsync();
  expect(sent).toHaveLength(1);
});

test("saves go one at a time, each from the version before it", async () => {
  const { store, sent, save } = open();
  store.change({ title: "하나" });
  void store.flush();
  await settle();
  store.change({ title: "둘" });
  const second = store.flush();
  await settle();
  expect(sent).toHaveLength(1);
  sent[0]!.answer(save(2));
  await settle();
  expect(sent.map(({ base, title }) => [base, title])).toEqual([[1, "하나"], [2, "둘"]]);
  sent[1]!.answer(save(3));
  expect(await second).toBe(true);
});

test("what is typed during a save is not taken for saved", async () => {
  const { store, sent, save } = open();
  store.change({ title: "하나" });
  void store.flush();
  await settle();
  store.change({ title: "하나 둘" });
  sent[0]!.answer(save(2));
  await settle();
  expect(store.get().save.kind).toBe("changed");
  await vi.runOnlyPendingTimersAsync();
  expect(sent[1]).toMatchObject({ base: 2, title: "하나 둘" });
});

test("a failed save is kept on this device, with all that is typed after it, until one succeeds", async () => {
  const { store, sent, device, save } = open();
  store.change({ title: "하나" });
  void store.flush();
  await settle();
  sent[0]!.answer(refuse("unavailable", "지금은 저장할 수 없습니다."));
  await settle();
  expect(store.get().save).toMatchObject({ kind: "failed", kept: true });
  store.change({ title: "하나 둘" });
  expect(device.title).toBe("하나 둘");
  await vi.runOnlyPendingTimersAsync();
  sent[1]!.answer(save(2));
  await settle();
  expect(device.title).toBeNull();
});

test("a lost connection is a failed save, not an error", async () => {
  const { store, sent } = open();
  store.change({ title: "하나" });
  const flushed = store.flush();
  await settle();
  sent[0]!.answer(Promise.reject(new TypeError("Failed to fetch")));
  expect(await flushed).toBe(false);
  expect(store.get().save.kind).toBe("failed");
});

test("a first save whose answer was lost is gone on from: what was typed since is saved on top of it", async () => {
  const { store, sent, save } = open(null);
  store.change({ title: "하나" });
  void store.flush();
  await settle();
  sent[0]!.answer(Promise.reject(new TypeError("Failed to fetch")));
  await settle();
  store.change({ title: "하나 둘" });
  const flushed = store.flush();
  await settle();
  sent[1]!.answer(done({ number: 7, version: 1, isKnown: true }));
  await settle();
  expect(store.get()).toMatchObject({ saved: { number: 7, version: 1 }, save: { kind: "saving" } });
  expect(sent[2]).toMatchObject({ base: 1, title: "하나 둘" });
  sent[2]!.answer(save(2));
  expect(await flushed).toBe(true);
});

test("after another's save nothing more is sent, and the text is kept on this device", async () => {
  const { store, sent, device } = open();
  store.change({ title: "내 글" });
  void store.flush();
  await settle();
  sent[0]!.answer(refuse("stale", "다른 곳에서 저장했습니다."));
  await settle();
  store.change({ title: "내 글 더" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(device.title).toBe("내 글 더");
  expect(await store.flush()).toBe(false);
});

test("publication waits its turn and starts from the version just saved", async () => {
  const { store, sent, save } = open();
  store.change({ title: "하나" });
  void store.flush();
  await settle();
  const published = store.submit(async ({ version }) => done({ number: 7, version: version + 10 }));
  sent[0]!.answer(save(2));
  expect(await published).toMatchObject({ ok: true, value: { version: 12 } });
  expect(store.get().saved.version).toBe(12);
});

test("every change is on this device at once, and off it once saved", async () => {
  const { store, sent, device, save } = open();
  store.change({ title: "ㅎ" });
  expect(device.title).toBe("ㅎ");
  void store.flush();
  await settle();
  sent[0]!.answer(save(2));
  await settle();
  expect(device.title).toBeNull();
});

test("a merge is saved on top of the other's version, and becomes what the next one starts from", async () => {
  const { store, sent, save } = open();
  store.change({ title: "내 글" });
  void store.flush();
  await settle();
  sent[0]!.answer(refuse("stale", "다른 곳에서 저장했습니다."));
  await settle();
  expect(store.base?.title).toBe("");
  const merged = store.rebase({ number: 7, version: 5, savedAt: null }, { ...content, title: "저쪽 글" }, { ...content, title: "두 글" });
  await settle();
  expect(store.base?.title).toBe("저쪽 글");
  expect(sent[1]).toMatchObject({ base: 5, title: "두 글" });
  sent[1]!.answer(save(6));
  expect(await merged).toBe(true);
  expect(store.base?.title).toBe("두 글");
  expect(store.get().save.kind).toBe("saved");
});

test("taking the other's text alone saves nothing", async () => {
  const { store, sent, device } = open();
  store.change({ title: "내 글" });
  const theirs = { ...content, title: "저쪽 글" };
  expect(await store.rebase({ number: 7, version: 5, savedAt: null }, theirs, theirs)).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(0);
  expect(store.isUnsaved).toBe(false);
  expect(device.title).toBeNull();
});

test("a save asked for before anything is written says so, until there is something", async () => {
  const { store, sent } = open(null);
  expect(await store.save()).toBe(true);
  expect(store.get().save.kind).toBe("empty");
  expect(sent).toHaveLength(0);
  store.change({ title: "가" });
  expect(store.get().save.kind).toBe("changed");
  void store.save();
  await settle();
  expect(sent).toHaveLength(1);
});

test("a save asked for with nothing new leaves a saved article as saved", async () => {
  const { store } = open();
  await store.save();
  expect(store.get().save.kind).toBe("saved");
});
