import { describe, expect, it } from "vitest";
import { homeOf, mayOpen } from "./desk";
import { type Role, ROLES } from "./role";

const who = (path: string) => ROLES.filter((role: Role) => mayOpen({ id: "1", name: "이름", role, reporterId: null }, path));

describe("a page of the desk", () => {
  it("is open to those whose work it is", () => {
    expect(who("/desk")).toEqual(["reporter", "editor", "moderator", "admin"]);
    expect(who("/desk/articles/12")).toEqual(["reporter", "editor", "admin"]);
    expect(who("/desk/comments")).toEqual(["moderator", "admin"]);
    expect(who("/desk/corrections/3")).toEqual(["editor", "admin"]);
    expect(who("/desk/people")).toEqual(["editor", "admin"]);
    expect(who("/desk/log")).toEqual(["admin"]);
  });
});

it("those with a desk arrive there, readers at the front page", () => {
  expect(ROLES.map((role) => homeOf({ role }))).toEqual(["/", "/desk", "/desk", "/desk", "/desk"]);
});
