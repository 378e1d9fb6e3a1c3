import { readdirSync, readFileSync } from "node:fs";
import { ROLES } from "../lib/access/role";
import { fingerprint } from "./database";
import { type Call, DOORS } from "./door-table";
import { expect, makeSomeone, type Someone, test } from "./fixtures";

// Each cell compares the whole database before and after: the tests run one at a time (playwright.config.ts).
type Ask = { call: Call; someone: Someone | null; origin?: string | null; base: string };

async function ask({ call, someone, origin, base }: Ask): Promise<Response> {
  const headers: Record<string, string> = { ...call.headers };
  if (origin !== null) headers.origin = origin ?? base;
  if (someone) headers.cookie = `next-auth.session-token=${someone.cookie}`;
  if (call.raw) headers["content-type"] = call.raw.type;
  else if (call.body !== undefined) headers["content-type"] = "application/json";
  const body = call.raw ? new Uint8Array(call.raw.bytes) : call.body === undefined ? undefined : JSON.stringify(call.body);
  return fetch(base + call.path, { method: call.method, headers, body, redirect: "manual" });
}

const isForm = ({ raw }: Call) => raw?.type === "application/x-www-form-urlencoded";

test("every changing door of the API has its row in the table", () => {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
  const doors = files.flatMap((file) => {
    const methods = readFileSync(`app/api/${file}`, "utf8").matchAll(/export (?:async function|const (?=\w+ = (?:door|handle)\())(POST|PUT|PATCH|DELETE)\b/g);
    return [...methods].map(([, method]) => `${file.replace("/route.ts", "")} ${method}`);
  });
  // Expiry is no door for people, whoever they are: its own test is below. A letter's key opens unsubscriptions: notices.spec.ts.
  const apart = ["expiry POST", "unsubscriptions/[token] POST"];
  expect(new Set(DOORS.map((door) => door.file))).toEqual(new Set(doors.filter((named) => !apart.includes(named))));
});

for (const door of DOORS) {
  test(`who may ${door.name}: ${door.may.join(", ") || "nobody"}`, async ({ baseURL }) => {
    const base = baseURL!;
    for (const role of ROLES) {
      const someone = await makeSomeone(role);
      const call = await door.prepare(someone);
      const before = await fingerprint();
      const answer = await ask({ call, someone, base });
      if (door.may.includes(role)) {
        expect(answer.status, `${role}: ${await answer.text()}`).toBeLessThan(isForm(call) ? 304 : 300);
        if (isForm(call)) expect(await fingerprint(), role).not.toBe(before);
      } else {
        expect(isForm(call) ? [303] : [403, 404], role).toContain(answer.status);
        if (!isForm(call)) expect(answer.headers.get("content-type")).toContain("application/problem+json");
        expect(await fingerprint(), `${role} changed something`).toBe(before);
      }
    }
  });

  test(`nobody signed out, and no other site, may ${door.name}`, async ({ baseURL }) => {
    const base = baseURL!;
    const someone = await makeSomeone("admin");
    const call = await door.prepare(someone);
    const before = await fingerprint();
    const signedOut = await ask({ call, someone: null, base });
    if (isForm(call)) expect(signedOut.headers.get("location")).toContain("/sign-in");
    else expect([signedOut.status, await signedOut.json()]).toEqual([401, expect.objectContaining({ code: "sign-in-required" })]);
    for (const origin of ["https://elsewhere.example", "null", null]) {
      const foreign = await ask({ call, someone, origin, base });
      expect(foreign.status, String(origin)).toBe(403);
      if (!isForm(call)) expect(await foreign.json()).toMatchObject({ code: "wrong-origin" });
    }
    expect(await fingerprint()).toBe(before);
  });
}

test("an unknown address of the API is refused like the others", async ({ baseURL }) => {
  const answer = await fetch(`${baseURL}/api/no/such/door`, { method: "POST" });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json; charset=utf-8"]);
  expect(await answer.json()).toMatchObject({ status: 404, code: "not-found" });
});

test("nobody may expire pages, and nobody sees that it could be done", async ({ baseURL }) => {
  const { cookie } = await makeSomeone("admin");
  for (const authorization of [undefined, "Bearer ", "Bearer guessed"]) {
    const answer = await fetch(`${baseURL}/api/expiry`, {
      method: "POST",
      headers: { origin: baseURL!, cookie: `next-auth.session-token=${cookie}`, "content-type": "application/json", ...(authorization && { authorization }) },
      body: JSON.stringify({ tags: ["everything"] }),
    });
    expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: "not-found" })]);
  }
});
