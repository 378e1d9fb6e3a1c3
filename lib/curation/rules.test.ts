import { expect, it } from "vitest";
import { arranged, moved, placeOf } from "./rules";

const card = (number: number, photo: object | null = null) => ({ number, photo });
const numbers = (cards: { number: number }[]) => cards.map(({ number }) => number);

it("what the desk chose stands first, and the newest fill up", () => {
  expect(numbers(arranged([card(3), card(9)], [card(5), card(4), card(3), card(2)]))).toEqual([3, 9, 5, 4, 2]);
});

it("chosen by nobody, the newest with a photo leads", () => {
  expect(numbers(arranged([], [card(5), card(4, {}), card(3)]))).toEqual([4, 5, 3]);
  expect(numbers(arranged([], [card(5), card(4)]))).toEqual([5, 4]);
  expect(arranged([], [])).toEqual([]);
});

it("an item moves to another place, and nowhere past the ends", () => {
  expect(moved(["가", "나", "다"], 2, 0)).toEqual(["다", "가", "나"]);
  expect(moved(["가", "나", "다"], 0, 1)).toEqual(["나", "가", "다"]);
  expect(moved(["가", "나"], 0, -1)).toEqual(["가", "나"]);
  expect(moved(["가", "나"], 1, 2)).toEqual(["가", "나"]);
});

it("every place of a layout has a name", () => {
  expect([0, 1, 3, 4, 6].map((at) => placeOf(at, true))).toEqual(["머리기사", "둘째 단 1", "둘째 단 3", "머리기사 아래 1", "머리기사 아래 3"]);
  expect([0, 1].map((at) => placeOf(at, false))).toEqual(["머리기사", "2번째"]);
});
