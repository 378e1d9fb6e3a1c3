import { readFileSync } from "node:fs";
import { ROLES } from "../lib/access/role";
import { type Action, ACTIONS } from "./action-table";
import { fingerprint } from "./database";
import { expect, makeSomeone, type Someone, test } from "./fixtures";

// Each cell compares the whole database before and after: the tests run one at a time (playwright.config.ts).

let actions: Map<string, string> | undefined;

/** The build's own list of what a browser can call, without the cached reads that Next lists beside. */
function listActions(): Map<string, string> {
  return (actions ??= readActions());
}

function readActions(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(`${process.env.NEXT_DIST_DIR ?? ".next"}/server/server-reference-manifest.json`, "utf8")) as {
    node: Record<string, { exportedName: string }>;
  };
  return new Map(Object.entries(manifest.node).flatMap(([id, { exportedName }]) => (exportedName.startsWith("$$") ? [] : [[exportedName, id] as const])));
}

type Ask = { action: Action; given: Awaited<ReturnType<Action["prepare"]>>; someone: Someone | null; base: string; origin?: string | null };
type Answer = { ok: boolean; code: string | null };

/** Calls an action as React does, and reads its answer: a Result, or a form's state, or a redirect after success. */
async function ask({ action, given, someone, base, origin = base }: Ask): Promise<Answer> {
  const headers: Record<string, string> = { "next-action": listActions().get(action.is)!, accept: "text/x-component" };
  if (origin) headers.origin = origin;
  if (someone) headers.cookie = `next-auth.session-token=${someone.cookie}`;
  let body: string | FormData;
  if (given.form) {
    body = new FormData();
    for (const [name, value] of Object.entries(given.form)) body.set(`_1_${name}`, value);
    body.set("0", JSON.stringify([{ refusal: null, values: {} }, "$K1"]));
  } else {
    body = JSON.stringify(given.input === undefined ? [] : [given.input]);
    headers["content-type"] = "text/plain;charset=UTF-8";
  }
  const answer = await fetch(base + action.page, { method: "POST", headers, body, redirect: "manual" });
  if (answer.status >= 400) return { ok: false, code: String(answer.status) };
  if (answer.headers.has("x-action-redirect")) return { ok: true, code: null };
  const text = await answer.text();
  const code = /"ok":false,"code":"([a-z-]+)"/.exec(text)?.[1] ?? null;
  if (code === null && !/"ok":true|"refusal":null/.test(text)) throw new Error(`No result in: ${text.slice(0, 400)}`);
  return { ok: code === null, code };
}

test("every action of the build has its row in the table", () => {
  expect(new Set(ACTIONS.map(({ is }) => is))).toEqual(new Set(listActions().keys()));
});

for (const action of ACTIONS) {
  const may = action.may === "anyone" ? ROLES : action.may;

  test(`who may ${action.name}: ${may.join(", ")}`, async ({ baseURL }) => {
    for (const role of ROLES) {
      const someone = await makeSomeone(role);
      const given = await action.prepare(someone, baseURL!);
      const before = await fingerprint();
      const answer = await ask({ action, given, someone, base: baseURL! });
      if (may.includes(role)) {
        expect(answer, role).toEqual({ ok: true, code: null });
      } else {
        expect(["forbidden", "not-found"], role).toContain(answer.code);
        expect(await fingerprint(), `${role} changed something`).toBe(before);
      }
    }
  });

  test(`no other site${action.may === "anyone" ? "" : ", and nobody signed out,"} may ${action.name}`, async ({ baseURL }) => {
    const someone = await makeSomeone("admin");
    const given = await action.prepare(someone, baseURL!);
    const before = await fingerprint();
    if (action.may !== "anyone") {
      const signedOut = await ask({ action, given, someone: null, base: baseURL! });
      expect(signedOut).toEqual({ ok: false, code: "sign-in-required" });
    }
    for (const origin of ["https://elsewhere.example", "null", null]) {
      expect((await ask({ action, given, someone, base: baseURL!, origin })).ok, String(origin)).toBe(false);
    }
    expect(await fingerprint()).toBe(before);
  });
}
