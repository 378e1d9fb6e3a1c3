import type { Page } from "@playwright/test";
import { holdArticle, query } from "./database";
import { expect, makeSomeone, signIn, test } from "./fixtures";
import { drawPhoto } from "./photo";
import { freePort, startSite } from "./site";
import { word } from "./words";

const bodyOf = (page: Page) => page.getByRole("textbox", { name: "본문" });
const said = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();
const save = (page: Page) => page.keyboard.press("Control+s");
const saved = (page: Page) => said(page, /^저장됨 · /);

/** A new draft of three paragraphs, saved, open at the page. */
async function write(page: Page): Promise<string> {
  await page.goto("/desk/articles/new");
  await page.locator("[name=title]").fill("함께 쓰는 기사");
  await bodyOf(page).click();
  for (const line of ["첫 문단이다.", "둘째 문단이다.", "셋째 문단이다."]) {
    await page.keyboard.type(line);
    if (line !== "셋째 문단이다.") await page.keyboard.press("Enter");
  }
  await save(page);
  await saved(page);
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/);
  return new URL(page.url()).pathname;
}

/** Types at the end of the nth paragraph. */
async function addTo(page: Page, nth: number, text: string) {
  await bodyOf(page).locator("p").nth(nth).click();
  await page.keyboard.press("End");
  await page.keyboard.type(text);
}

const draftOf = async (path: string) => {
  const [row] = await query<{ content: { title: string; body: { runs: { text: string }[] }[] }; version: number }>(
    `SELECT d.content, d.version FROM drafts d JOIN articles a ON a.id = d."articleId" WHERE a.number = $1`,
    [Number(path.split("/").at(-1))],
  );
  return { version: row!.version, lines: row!.content.body.map(({ runs }) => runs.map(({ text }) => text).join("")) };
};

/** Sets a photo into the text whose upload waits until it is let go. */
async function beginPhoto(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/api/photos/uploads**", async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('[data-writing-screen] > input[accept*="image/jpeg"]').setInputFiles({ name: "night.jpg", mimeType: "image/jpeg", buffer: await drawPhoto() });
  return letGo;
}

/** The alt texts of the photos in the draft. */
const altsOf = async (path: string) => {
  const rows = await query<{ alt: string }>(
    `SELECT block->>'alt' AS alt FROM drafts d JOIN articles a ON a.id = d."articleId", jsonb_array_elements(d.content->'body') block WHERE a.number = $1 AND block->>'type' = 'photo'`,
    [Number(path.split("/").at(-1))],
  );
  return rows.map(({ alt }) => alt);
};

test("a reporter and an editor write at once, merge by paragraph, and both texts survive", async ({ page, as, newPage }) => {
  await as("reporter");
  const path = await write(page);
  const desk = await newPage("editor");
  await desk.goto(path);
  await expect(bodyOf(desk)).toContainText("셋째 문단이다.");
  await said(desk, /지금 이 기사를 열어 두었습니다/);

  await addTo(desk, 0, " 데스크가 덧붙였다.");
  await addTo(desk, 2, " 데스크의 셋째.");
  await save(desk);
  await saved(desk);

  await addTo(page, 1, " 기자가 덧붙였다.");
  await addTo(page, 2, " 기자의 셋째.");
  await save(page);
  const dialog = page.getByRole("dialog", { name: "두 글 합치기" });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator("[data-conflict]")).toHaveCount(1);
  await said(page, "고를 곳이 1곳 남았습니다");

  // put off, the text is still here; taken up again, by keyboard alone
  await page.keyboard.press("Escape");
  await expect(bodyOf(page)).toContainText("기자의 셋째.");
  await page.getByRole("button", { name: "합치기", exact: true }).press("Enter");
  await dialog.getByRole("radio", { name: "내 글" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: "둘 다" })).toBeChecked();
  await dialog.getByRole("button", { name: "합쳐서 저장" }).press("Enter");
  await expect(dialog).toBeHidden();
  await saved(page);
  expect((await draftOf(path)).lines).toEqual([
    "첫 문단이다. 데스크가 덧붙였다.",
    "둘째 문단이다. 기자가 덧붙였다.",
    "셋째 문단이다. 기자의 셋째.",
    "셋째 문단이다. 데스크의 셋째.",
  ]);
  await expect(bodyOf(page).locator("p")).toHaveCount(4);

  await page.getByRole("link", { name: "판 기록" }).click();
  await said(page, "겹쳐서 따로 둔 글");
  await page.getByRole("link", { name: /앞 판과 비교/ }).first().click();
  await expect(page.getByRole("heading", { name: /→/ })).toBeVisible();
  await expect(page.locator("ins").first()).toBeVisible();
});

test("a photo that is stored while two texts are merged stands in what is saved", async ({ page, as, newPage }) => {
  await as("reporter");
  const path = await write(page);
  const desk = await newPage("editor");
  await desk.goto(path);
  await addTo(desk, 0, " 데스크가 덧붙였다.");
  await save(desk);
  await saved(desk);

  const letGo = await beginPhoto(page);
  await save(page);
  const dialog = page.getByRole("dialog", { name: "두 글 합치기" });
  await dialog.getByRole("button", { name: "합쳐서 저장" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(/^아직 올라가지 않은 사진이 있습니다/);
  letGo();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("photoId");
  await dialog.getByRole("button", { name: "합쳐서 저장" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(/내 글이 바뀌어 다시 견주었습니다/);
  await dialog.getByRole("button", { name: "합쳐서 저장" }).click();
  await expect(dialog).toBeHidden();
  await saved(page);
  expect(await altsOf(path)).toHaveLength(1);
  await expect(bodyOf(page)).toContainText("데스크가 덧붙였다.");
});

test("a writer is asked before they leave a photo on its way, and finds it with its texts on the way back", async ({ page, as }) => {
  await as("reporter");
  const path = await write(page);
  await page.goto(path);
  const letGo = await beginPhoto(page);
  const alt = page.getByRole("textbox", { name: "대체 텍스트" });
  await alt.fill("강 위로 퍼지는 불꽃");
  const asked = page.getByRole("dialog", { name: "저장하지 않고 떠날까요?" });
  const away = page.getByRole("navigation", { name: "편집국" }).getByRole("link", { name: "기사", exact: true });
  await away.click();
  await expect(asked).toContainText("아직 올라가지 않은 사진이 있습니다");
  await asked.getByRole("button", { name: "취소" }).click();
  await expect(asked).toBeHidden();
  await expect(alt).toBeVisible();
  await away.click();
  await asked.getByRole("button", { name: "떠나기" }).click();
  await page.waitForURL(/\/desk\/articles$/);
  await page.goBack();
  await expect(alt).toHaveValue("강 위로 퍼지는 불꽃");
  letGo();
  await expect.poll(() => altsOf(path)).toEqual(["강 위로 퍼지는 불꽃"]);
});

test("a writer whose device has no room is told what is kept and what is not, and loses nothing", async ({ page, as, newPage }) => {
  await as("reporter");
  const path = await write(page);
  const desk = await newPage("editor");
  await desk.goto(path);
  await addTo(desk, 0, " 데스크가 덧붙였다.");
  await save(desk);
  await saved(desk);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  await addTo(page, 1, " 기자가 덧붙였다.");
  await save(page);
  await expect(page.getByRole("dialog", { name: "두 글 합치기" })).toBeVisible();
  await page.keyboard.press("Escape");
  await said(page, /이 기기에는 보관하지 못했습니다/);
  await page.getByRole("button", { name: "내 글을 복사하고 계속 보기" }).click();
  await said(page, /브라우저가 복사를 허락하지 않습니다/);
  await page.getByRole("button", { name: "내 글은 보관하고 저쪽 글 불러오기" }).click();
  await said(page, /보관할 자리가 없어 바꾸지 않았습니다/);
  await expect(bodyOf(page)).toContainText("기자가 덧붙였다.");
});

test("whoever is taken over is told, and what was not saved yet is saved first", async ({ page, as, newPage }) => {
  await as("reporter");
  const path = await write(page);
  const desk = await newPage("editor");
  await desk.goto(path);
  await desk.getByRole("button", { name: "이어받기" }).click();
  await addTo(page, 0, " 마지막 한마디.");
  await expect(page.getByText(/이 기사를 이어받았습니다/)).toBeVisible({ timeout: 20_000 });
  await expect(bodyOf(page)).toHaveAttribute("contenteditable", "false");
  await expect.poll(async () => (await draftOf(path)).lines[0]).toBe("첫 문단이다. 마지막 한마디.");
  await page.getByRole("button", { name: "다시 이어받기" }).click();
  await expect(bodyOf(page)).toHaveAttribute("contenteditable", "true");
});

test("a writer with two windows merges with their own other window, and with nobody else", async ({ page, context, as }) => {
  await as("reporter");
  const path = await write(page);
  const other = await context.newPage();
  await other.goto(path);
  await addTo(other, 0, " 다른 창의 말.");
  await save(other);
  await saved(other);
  await addTo(page, 0, " 이 창의 말.");
  await save(page);
  const dialog = page.getByRole("dialog", { name: "두 글 합치기" });
  await expect(dialog.getByRole("radio", { name: "다른 창(나)의 글" })).toBeVisible();
  await expect(dialog).not.toContainText("상대");
  await dialog.getByRole("radio", { name: "둘 다" }).check();
  await dialog.getByRole("button", { name: "합쳐서 저장" }).click();
  await expect(dialog).toBeHidden();
});

test("a page loaded anew leaves no window of its own behind", async ({ page, as }) => {
  await as("reporter");
  const path = await write(page);
  const windows = async () => {
    const rows = await query<{ windowId: string }>(`SELECT p."windowId" FROM presences p JOIN articles a ON a.id = p."articleId" WHERE a.number = $1`, [Number(path.split("/").at(-1))]);
    return rows.map(({ windowId }) => windowId);
  };
  await expect.poll(windows).toHaveLength(1);
  const [before] = await windows();
  await page.reload();
  await expect.poll(async () => (await windows()).map((windowId) => windowId === before)).toEqual([false]);
  await expect(page.getByText(/지금 이 기사를 열어 두었습니다/)).toHaveCount(0);
});

test("a writer who leaves a new article before its first save is answered stays where they went, and finds it under its own address on the way back", async ({ page, as }) => {
  await as("reporter");
  const title = `쓰다 말고 떠난 기사 ${word()}`;
  await page.goto("/desk/articles/new");
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/desk/articles/new", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await page.locator("[name=title]").fill(title);
  await save(page);
  await said(page, "저장 중");
  await page.getByRole("navigation", { name: "편집국" }).getByRole("link", { name: "기사", exact: true }).click();
  await page.waitForURL(/\/desk\/articles$/);
  const onDevice = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(onDevice).toContain(title);
  answer();
  // let go once the answer is here
  await expect.poll(onDevice).not.toContain(title);
  await expect(page).toHaveURL(/\/desk\/articles$/);
  const [made] = await query<{ number: number }>(`SELECT number FROM articles WHERE title = $1`, [title]);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/desk/articles/${made!.number}$`));
  await expect(page.locator("[name=title]:visible")).toHaveValue(title);
});

test("a first save whose answer is lost makes one article, even where the browser dies with it", async ({ page, context, as }) => {
  await as("reporter");
  const title = `답을 잃은 기사 ${word()}`;
  await page.goto("/desk/articles/new");
  await page.route("**/desk/articles/new", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    await route.abort();
  });
  await page.locator("[name=title]").fill(title);
  await save(page);
  await said(page, "저장 못 함: 이 기기에 보관됨");
  await page.keyboard.type(" 뒷말");
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(`${title} 뒷말`);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto("/desk/articles/new");
  await again.getByRole("region", { name: "이 기기에 보관한 글" }).getByRole("button", { name: "되살리기" }).click();
  await saved(again);
  await expect(again).toHaveURL(/\/desk\/articles\/\d+$/);
  const made = await query<{ title: string }>(`SELECT title FROM articles WHERE title LIKE $1`, [`${title}%`]);
  expect(made).toEqual([{ title: `${title} 뒷말` }]);
});

test("a session that ends in mid-sentence costs no word", async ({ page, as }) => {
  const someone = await as("reporter");
  const path = await write(page);
  await query(`UPDATE sessions SET "expiresAt" = now() - interval '1 minute' WHERE "accountId" = $1`, [someone.id]);
  await addTo(page, 2, " 쓰다 만 문장");
  await save(page);
  await said(page, "저장 못 함: 이 기기에 보관됨");
  await expect(page.getByRole("link", { name: "새 창에서 로그인" })).toBeVisible();
  await page.keyboard.type("을 마저 쓴다.");
  await query(`UPDATE sessions SET "expiresAt" = now() + interval '1 day' WHERE "accountId" = $1`, [someone.id]);
  // as the browser does when the writer comes back from the other tab
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await saved(page);
  expect((await draftOf(path)).lines[2]).toBe("셋째 문단이다. 쓰다 만 문장을 마저 쓴다.");
});

test("a network that is gone for a while costs no word, nor does a browser that dies meanwhile", async ({ page, context, as }) => {
  await page.clock.install();
  await as("reporter");
  const path = await write(page);
  await context.setOffline(true);
  await addTo(page, 0, " 끊긴 사이에 썼다.");
  await save(page);
  await said(page, "저장 못 함: 이 기기에 보관됨");
  await page.clock.fastForward("01:00");
  await page.keyboard.type(" 한참 뒤에도 썼다.");
  await page.clock.fastForward("01:00");
  await said(page, "저장 못 함: 이 기기에 보관됨");
  await context.setOffline(false);
  await saved(page);
  expect((await draftOf(path)).lines[0]).toBe("첫 문단이다. 끊긴 사이에 썼다. 한참 뒤에도 썼다.");

  await context.setOffline(true);
  await addTo(page, 1, " 죽기 직전의 글.");
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("죽기 직전의 글.");
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(path);
  await again.getByRole("region", { name: "이 기기에 보관한 글" }).getByRole("button", { name: "되살리기" }).click();
  await expect(bodyOf(again)).toContainText("죽기 직전의 글.");
  await saved(again);
  await expect.poll(async () => (await draftOf(path)).lines[1]).toBe("둘째 문단이다. 죽기 직전의 글.");
});

test("a server that is killed in mid-save costs no word: they wait in the browser until it is back", async ({ browser }) => {
  const port = await freePort();
  let site = await startSite(port);
  const context = await browser.newContext({ baseURL: site.url, locale: "ko-KR", timezoneId: "Asia/Seoul" });
  try {
    await signIn(context, await makeSomeone("reporter"), site.url);
    const page = await context.newPage();
    const path = await write(page);
    const held = await holdArticle(Number(path.split("/").at(-1)));
    try {
      await addTo(page, 1, " 저장하다 죽은 글.");
      await save(page);
      await expect.poll(held.waiting).toBeGreaterThan(0);
      await site.stop("SIGKILL");
    } finally {
      await held.letGo();
    }
    await said(page, "저장 못 함: 이 기기에 보관됨");
    await page.keyboard.type(" 죽은 뒤의 글.");
    site = await startSite(port);
    // as the browser does when the writer comes back to the tab
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await saved(page);
    await expect(bodyOf(page).locator("p").nth(1)).toHaveText("둘째 문단이다. 저장하다 죽은 글. 죽은 뒤의 글.");
    await expect.poll(async () => (await draftOf(path)).lines).toEqual(["첫 문단이다.", "둘째 문단이다. 저장하다 죽은 글. 죽은 뒤의 글.", "셋째 문단이다."]);

    // killed again, and the browser with it: what it kept is offered when both are back
    await site.stop("SIGKILL");
    await addTo(page, 2, " 함께 죽은 글.");
    await save(page);
    await said(page, "저장 못 함: 이 기기에 보관됨");
    await page.close({ runBeforeUnload: false });
    site = await startSite(port);
    const again = await context.newPage();
    await again.goto(path);
    await again.getByRole("region", { name: "이 기기에 보관한 글" }).getByRole("button", { name: "되살리기" }).click();
    await saved(again);
    await expect.poll(async () => (await draftOf(path)).lines[2]).toBe("셋째 문단이다. 함께 죽은 글.");
  } finally {
    await context.close();
    await site.stop();
  }
});
