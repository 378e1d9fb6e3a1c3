import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { judgeBody } from "../lib/comments/rules";
import { REFUSALS } from "../lib/result";
import { expect, makeArticle, makeSomeone, test } from "./fixtures";

type Vector = { id: string; input: string; tidied: string | null; characters: number | null; bytes: number | null; code: keyof typeof REFUSALS | null };

const VECTORS = JSON.parse(readFileSync("lib/comments/vectors.json", "utf8")) as Vector[];

/** What no keyboard sends: control characters but TAB and LF, and lone surrogates. */
const UNTYPABLE = /[^\P{Cc}\t\n]|\p{Surrogate}/u;

// No message to a browser need carry a lone surrogate: texts go there as code units.
const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** Types the text into the box; what cannot be typed a script puts there, as an extension might. */
async function put(box: Locator, text: string): Promise<void> {
  if (!UNTYPABLE.test(text)) return box.fill(text);
  await box.evaluate((area, units) => {
    // React has laid a setter of its own over this one, and would see no change through it.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(area, String.fromCharCode(...units));
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, unitsOf(text));
}

const isHeldAs = (box: Locator, text: string): Promise<boolean> =>
  box.evaluate((area, units) => (area as HTMLTextAreaElement).value === String.fromCharCode(...units), unitsOf(text));

test("the counter in the browser says of every vector what the rule says, and lets none through that it refuses", async ({ page, as }) => {
  expect(VECTORS).toHaveLength(38);
  await as("reader");
  const { number } = await makeArticle("글자 수를 세는 기사");
  await page.goto(`/articles/${number}`);
  // What the browser lets through in spite of the rule ends here, in words that no refusal has.
  await page.route("**/api/articles/*/comments", (route) => route.abort());
  const form = page.locator("#write");
  const box = form.getByRole("textbox");
  const count = form.locator("[id$=count]");
  await box.fill("가");
  await expect(count).toHaveText("2 / 400byte · 1 / 200자");

  const changed: string[] = [];
  for (const { id, input, bytes, characters, code } of VECTORS) {
    await put(box, input);
    // What is malformed has no count, only a refusal.
    if (bytes !== null) await expect(count, id).toHaveText(`${bytes} / 400byte · ${characters} / 200자`);
    if (!(await isHeldAs(box, input))) changed.push(id);
    if (code === null) continue;
    const judged = judgeBody(input);
    await box.press("Control+Enter");
    await expect(form.getByRole("alert"), id).toHaveText(judged.ok ? "" : judged.message);
  }
  // A text field makes LF of CR and CRLF by itself, before anybody counts; all the others it holds as they are.
  expect(changed).toEqual(["nl_h200", "crlf_in"]);
});

test("the door answers every vector as the rule says, with the tidied text", async ({ baseURL }) => {
  const { number } = await makeArticle("글자 수를 재는 기사");
  for (const { id, input, tidied, code } of VECTORS) {
    // An author each: tidied, some vectors are one text, which nobody may post twice.
    const { cookie } = await makeSomeone("reader");
    const answer = await fetch(`${baseURL}/api/articles/${number}/comments`, {
      method: "POST",
      headers: { origin: baseURL!, cookie: `next-auth.session-token=${cookie}`, "content-type": "application/json" },
      body: JSON.stringify({ body: input }),
    });
    const said = (await answer.json()) as { code?: string; comment?: { body: string } };
    expect([answer.status, said.code, said.comment?.body], id).toEqual(code ? [REFUSALS[code], code, undefined] : [201, undefined, tidied]);
  }
});
