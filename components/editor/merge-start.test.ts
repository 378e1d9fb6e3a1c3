import { expect, test } from "vitest";
import type { ArticleContent } from "@/lib/articles/schema";
import { done, refuse, type Result } from "@/lib/result";
import type { Copy } from "./copies";
import { DraftStore } from "./draft-store";
import { judgeRestoration } from "./merge-start";

const content: ArticleContent = {
  label: "", title: "", deck: "", dateline: "", sectionId: 1, reporterIds: [], body: [], nameChoices: {}, tags: [], commenting: true, isSponsored: false, aiUse: [], related: [],
};
const copy = (version: number): Copy => ({ id: "a", at: "2026-11-24T06:44:31Z", why: "unsaved", version, content, photos: {} });

type Answer = Result<{ number: number; version: number }>;
const open = (number: number | null, answer: Answer) =>
  new DraftStore(
    { content, saved: { number, version: number === null ? 0 : 3, savedAt: null }, publication: { status: "draft", publishedVersion: null, news: "" } },
    { send: async () => answer, keep: () => true, forget: () => undefined },
  );

test("a copy of an earlier version is merged, also where something was typed before it was brought back", async () => {
  const store = open(7, done({ number: 7, version: 4 }));
  store.change({ title: "방금 고친 제목" });
  expect(await judgeRestoration(store, copy(2))).toMatchObject({ kind: "merge", job: { number: 7, baseVersion: 2, copyId: "a" } });
  expect(store.isUnsaved).toBe(false);
});

test("a copy of the version on the screen takes its place, unless that went on meanwhile", async () => {
  const store = open(7, done({ number: 7, version: 4 }));
  expect(await judgeRestoration(store, copy(3))).toEqual({ kind: "replace" });
  store.change({ title: "방금 고친 제목" });
  expect(await judgeRestoration(store, copy(3))).toMatchObject({ kind: "merge", job: { baseVersion: 3 } });
});

test("nothing is brought back over a text that could not be saved", async () => {
  for (const refusal of [refuse("stale", "다른 곳에서 저장했습니다."), refuse("unavailable", "지금은 저장할 수 없습니다.")]) {
    const store = open(7, refusal);
    store.change({ title: "내 글" });
    expect(await judgeRestoration(store, copy(2))).toMatchObject({ kind: "refused" });
    store.stop();
  }
});

test("where nothing was saved yet nobody else can have written: a copy takes the text's place", async () => {
  const store = open(null, refuse("unavailable", "지금은 저장할 수 없습니다."));
  store.change({ title: "내 글" });
  expect(await judgeRestoration(store, copy(0))).toEqual({ kind: "replace" });
  store.stop();
});
