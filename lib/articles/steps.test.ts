import { expect, test } from "vitest";
import { judgeMove, MOVES } from "./moves";
import { type ArticleStatus, STATUS_NAMES } from "./rules";
import { needOf, sharedMoves, stepsFrom, wayBack } from "./steps";

const STATES = Object.keys(STATUS_NAMES) as ArticleStatus[];

test("a way back leads to where the article was, and needs no word", () => {
  for (const who of ["desk", "writer"] as const) {
    for (const from of STATES) {
      const facts = { who, wasPublished: from === "withdrawn" || from === "published", sectionAllows: true };
      for (const { move, to } of stepsFrom({ ...facts, status: from }, true)) {
        const back = wayBack(move, from);
        if (!back) continue;
        expect(needOf(back)).toBeNull();
        const returned = judgeMove(back, { ...facts, wasPublished: facts.wasPublished, status: to });
        // the desk cannot take back in a writer's name
        if (returned.ok && from !== "archived") expect(returned.value, `${who} ${move} from ${from}`).toBe(from);
        else if (!returned.ok) expect(back).toBe("recall");
      }
    }
  }
});

test("many articles share only what each allows", () => {
  const draft = stepsFrom({ status: "draft", who: "desk" }, false);
  const inReview = stepsFrom({ status: "inReview", who: "desk" }, false);
  expect(sharedMoves([inReview]).includes("approve")).toBe(true);
  expect(sharedMoves([draft, inReview])).toEqual(["schedule", "publish"]);
  expect(sharedMoves([])).toEqual([]);
});

test("a published article without changes is not published again, and what stands beside the state is not a step", () => {
  expect(stepsFrom({ status: "published", who: "desk" }, false).map(({ move }) => move)).toEqual(["withdraw"]);
  expect(stepsFrom({ status: "published", who: "desk" }, true).map(({ move }) => move)).toEqual(["publish", "withdraw"]);
  expect(MOVES.length).toBeGreaterThan(10);
});
