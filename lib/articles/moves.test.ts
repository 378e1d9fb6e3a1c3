import { expect, it } from "vitest";
import { gapsBefore, judgeEdit, judgeMove, type Move, MOVES, movesFrom, needsText, type Who } from "./moves";
import { type ArticleStatus, STATUS_NAMES } from "./rules";

const STATES = Object.keys(STATUS_NAMES) as ArticleStatus[];
const from = (status: ArticleStatus, who: Who, more = {}) => movesFrom({ status, who, ...more }).sort();

it("the desk takes every step that a state has", () => {
  const beside: Move[] = ["embargo", "liftEmbargo", "markBreaking", "endBreaking"];
  expect(Object.fromEntries(STATES.map((status) => [status, from(status, "desk")]))).toEqual({
    draft: [...beside, "submit", "schedule", "publish", "archive"].sort(),
    inReview: [...beside, "return", "approve", "schedule", "publish"].sort(),
    approved: [...beside, "return", "schedule", "publish"].sort(),
    scheduled: [...beside, "return", "schedule", "unschedule", "publish", "planWithdrawal", "cancelWithdrawal"].sort(),
    published: ["publish", "withdraw", "markBreaking", "endBreaking", "planWithdrawal", "cancelWithdrawal"].sort(),
    withdrawn: ["archive", "republish"],
    archived: ["unarchive"],
  });
});

it("a writer submits, takes back, and publishes where the section lets them and no embargo holds", () => {
  const open = { sectionAllows: true };
  expect(Object.fromEntries(STATES.map((status) => [status, from(status, "writer", open)]))).toEqual({
    draft: ["archive", "publish", "submit"],
    inReview: ["recall"],
    approved: [],
    scheduled: [],
    published: ["publish"],
    withdrawn: [],
    archived: ["unarchive"],
  });
  expect(from("draft", "writer")).toEqual(["archive", "submit"]);
  expect(from("draft", "writer", { ...open, isEmbargoed: true })).toEqual(["archive", "submit"]);
  expect(judgeMove("publish", { status: "draft", who: "desk", isEmbargoed: true })).toMatchObject({ value: "published" });
});

it("what was once public comes back from the archive as withdrawn, by the desk's hand", () => {
  const archived = { status: "archived", wasPublished: true } as const;
  expect(judgeMove("unarchive", { ...archived, who: "desk" })).toMatchObject({ value: "withdrawn" });
  expect(judgeMove("unarchive", { ...archived, who: "writer" })).toMatchObject({ code: "forbidden" });
  expect(judgeMove("unarchive", { status: "archived", who: "desk" })).toMatchObject({ value: "draft" });
});

it("a refusal says whether another person or no person could", () => {
  expect(judgeMove("approve", { status: "inReview", who: "writer" })).toMatchObject({ code: "forbidden" });
  for (const who of ["writer", "desk"] as const) expect(judgeMove("withdraw", { status: "draft", who })).toMatchObject({ code: "invalid" });
  for (const move of MOVES) for (const status of STATES) expect(judgeMove(move, { status, who: "writer" })).not.toMatchObject({ value: "withdrawn" });
});

it("writers write until the desk approves, nobody in the archive", () => {
  const closedTo = (who: Who) => STATES.filter((status) => judgeEdit({ status, who }));
  expect(closedTo("writer")).toEqual(["approved", "scheduled", "archived"]);
  expect(closedTo("desk")).toEqual(["archived"]);
});

it("what is sent to the desk needs a headline; what goes out, or is to go out, must be whole; other steps need nothing", () => {
  const empty = { title: "", reporterIds: [], body: [] };
  const fields = (move: Move, about = {}) => gapsBefore(move, { ...empty, ...about }).map(({ field }) => field);
  expect(fields("submit")).toEqual(["title"]);
  expect(fields("submit", { title: "제목" })).toEqual([]);
  for (const move of ["publish", "republish", "schedule"] as const) expect(fields(move)).toEqual(["title", "reporterIds", "body"]);
  expect(fields("return")).toEqual([]);
  expect(MOVES.filter(needsText)).toEqual(["submit", "schedule", "publish", "republish"]);
});
