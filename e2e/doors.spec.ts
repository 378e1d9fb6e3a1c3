import { readdirSync, readFileSync } from "node:fs";
import { type Role, ROLES } from "../lib/access/role";
import { fingerprint, query } from "./database";
import { type Call, DOORS, READS } from "./door-table";
import { expect, makeArticle, makeSomeone, type Someone, test } from "./fixtures";

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

/** The doors of the route files in this folder, as the tables name them; what a file only refuses is none. */
function listDoors(folder: string, methods: string): { door: string; text: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /(?:^|\/)route\.ts$/.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    const exported = text.matchAll(new RegExp(String.raw`export (?:async function |const (?=\w+ = (?:door|handle)\()|\{[^}]*?\bhandle as )(${methods})\b`, "g"));
    return [...exported].map(([, method]) => ({ door: `${file.replace("/route.ts", "")} ${method}`, text }));
  });
}

test("every changing door of the API has its row in the table", () => {
  // next-auth's own is for whoever is not signed in yet. Expiry is no door for people, whoever they are: its own test is below.
  // A letter's key opens unsubscriptions: notices.spec.ts.
  const apart = ["auth/[...nextauth] POST", "expiry POST", "unsubscriptions/[token] POST"];
  const doors = listDoors("app/api", "POST|PUT|PATCH|DELETE").map(({ door }) => door);
  expect(new Set([...DOORS.map(({ file }) => file), ...apart])).toEqual(new Set(doors));
});

test("every door that reads for some alone has its row in the table", () => {
  // next-auth's own answers who one is, the other how many notices wait: nobody and none to the signed-out.
  const apart = ["api/auth/[...nextauth] GET", "api/notices/unread GET"];
  const guarded = listDoors("app", "GET|HEAD").filter(({ door, text }) => text.includes("lib/access/session") || /(?:^|\/)(?:desk|me)\//.test(door));
  expect(new Set([...READS.map(({ file }) => file), ...apart])).toEqual(new Set(guarded.map(({ door }) => door)));
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
        if (isForm(call)) expect(answer.headers.get("location")).toMatch(/^\/articles\/\d+\/comment$/);
        else expect(answer.headers.get("content-type")).toContain("application/problem+json");
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
      expect([foreign.status, await foreign.json()], String(origin)).toEqual([403, expect.objectContaining({ code: "wrong-origin" })]);
    }
    expect(await fingerprint()).toBe(before);
  });
}

for (const door of READS) {
  test(`who may ${door.name}: ${door.may.join(", ") || "nobody"}`, async ({ baseURL }) => {
    const base = baseURL!;
    for (const role of ROLES) {
      const someone = await makeSomeone(role);
      const answer = await ask({ call: await door.prepare(someone), someone, origin: null, base });
      expect(door.may.includes(role) ? [200] : [403, 404], role).toContain(answer.status);
    }
    const signedOut = await ask({ call: await door.prepare(await makeSomeone("admin")), someone: null, origin: null, base });
    if (door.file.startsWith("api/")) expect(signedOut.status).toBe(401);
    else expect([signedOut.status, signedOut.headers.get("location")]).toEqual([307, expect.stringContaining("/sign-in?next=")]);
  });
}

test("nobody signed out has notices", async ({ baseURL }) => {
  expect(await (await fetch(`${baseURL}/api/notices/unread`)).json()).toEqual({ unread: 0 });
});

test("an unknown address of the API is refused like the others", async ({ baseURL }) => {
  const answer = await fetch(`${baseURL}/api/no/such/door`, { method: "POST" });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json; charset=utf-8"]);
  expect(await answer.json()).toMatchObject({ status: 404, code: "not-found" });
});

test("an address of sign-in that leads nowhere is refused like the others, and Next's own picture door is shut", async ({ baseURL }) => {
  for (const path of ["/api/auth/callback/credentials", "/api/auth/verify-request", "/api/auth/none", "/api/auth/session/none"]) {
    const answer = await fetch(baseURL + path);
    expect([answer.status, answer.headers.get("content-type")], path).toEqual([404, "application/problem+json; charset=utf-8"]);
  }
  expect((await fetch(`${baseURL}/api/auth/csrf`)).status).toBe(200);
  expect((await fetch(`${baseURL}/_next/image?url=%2Ffavicon.ico&w=640&q=75`)).status).toBe(404);
});

test("a plain form that is no UTF-8 is refused and nothing of it is stored", async ({ baseURL }) => {
  const [someone, { id, number }] = [await makeSomeone("reader"), await makeArticle("글자를 시험하는 기사")];
  const headers = { origin: baseURL!, cookie: `next-auth.session-token=${someone.cookie}`, "content-type": "application/x-www-form-urlencoded" };
  const send = (body: string) => fetch(`${baseURL}/api/articles/${number}/comments`, { method: "POST", headers, body, redirect: "manual" });
  for (const body of ["body=%B0%A1%B3%AA", "body=%ff", "body=%ED%A0%80", "body=100%"]) {
    const answer = await send(body);
    expect([answer.status, await answer.json()], body).toEqual([422, expect.objectContaining({ code: "malformed-text" })]);
  }
  expect((await send("body=%EA%B0%80+1%2B1=2")).status).toBe(303);
  expect(await query(`SELECT body FROM comments WHERE "articleId" = $1`, [id])).toEqual([{ body: "가 1+1=2" }]);
});

test("every page says in which frames it may stand, and that its type is not to be guessed", async ({ baseURL }) => {
  for (const path of ["/", "/latest", "/sign-in", "/api/articles", "/feed.xml"]) {
    const { headers } = await fetch(baseURL + path);
    expect([headers.get("content-security-policy"), headers.get("x-content-type-options"), headers.get("referrer-policy")], path).toEqual(["frame-ancestors 'self'", "nosniff", "strict-origin-when-cross-origin"]);
  }
});

test("a preview in the desk's frame is refused as the desk's page is", async ({ baseURL }) => {
  const { number } = await makeArticle("미리 볼 기사");
  const ask = async (role: Role, path: string) => (await fetch(baseURL + path, { headers: { cookie: `next-auth.session-token=${(await makeSomeone(role)).cookie}` }, redirect: "manual" })).status;
  for (const path of [`/preview/articles/${number}`, "/preview/front"]) expect([path, await ask("reader", path), await ask("moderator", path), await ask("editor", path)]).toEqual([path, 403, 403, 200]);
  expect(await ask("reporter", "/preview/front")).toBe(403);
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
