import { beforeEach, expect, it } from "vitest";
import { noteView, writeViews } from "./count";

/** What one write was given. */
async function written() {
  let given = new Map<number, number>();
  await writeViews(async (views) => void (given = views));
  return given;
}

beforeEach(() => written());

it("openings are added up until they are written, then counted anew", async () => {
  for (const number of [7, 8, 7]) noteView(number);
  expect(await written()).toEqual(new Map([[7, 2], [8, 1]]));
  expect(await written()).toEqual(new Map());
});

it("what could not be written is written the next time, with what came meanwhile", async () => {
  noteView(7, 3);
  const failed = writeViews(async () => {
    noteView(7);
    noteView(8);
    throw new Error("the database is away");
  });
  await expect(failed).rejects.toThrow("away");
  expect(await written()).toEqual(new Map([[7, 4], [8, 1]]));
});

it("memory holds ten thousand articles and not one more, and those go on counting", async () => {
  for (let number = 1; number <= 12_000; number += 1) noteView(number);
  noteView(1);
  const views = await written();
  expect(views.size).toBe(10_000);
  expect(views.get(1)).toBe(2);
});
