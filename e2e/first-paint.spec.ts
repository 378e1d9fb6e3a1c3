import { type Browser, expect, test } from "@playwright/test";
import { makeArticle, makeComment, makeSomeone } from "./fixtures";

/** What the headline and the text are drawn with: the font's own name, and how many of its letters. */
async function fontsOf(browser: Browser, platform: string, address: string) {
  const page = await browser.newPage();
  await page.addInitScript((name) => Object.defineProperty(navigator, "platform", { get: () => name }), platform);
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const drawnWith = async (selector: string) => {
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.map(({ postScriptName, glyphCount }) => ({ postScriptName, glyphCount }));
  };
  const found = {
    asks: await page.evaluate(() => getComputedStyle(document.body).fontFamily),
    drawn: { headline: await drawnWith("h1"), strong: await drawnWith("#comments-heading"), text: await drawnWith("main li") },
  };
  await page.close();
  return found;
}

test("a Linux desktop is asked for its fonts by their own names, a phone by their families, and draws the same", async ({ browser }) => {
  const address = `/articles/${(await makeArticle("같은 글꼴로 그리는 기사")).number}`;
  const desktop = await fontsOf(browser, "Linux x86_64", address);
  const phone = await fontsOf(browser, "Linux armv81", address);
  expect(desktop.asks).toMatch(/^by-name,/);
  expect(phone.asks).not.toContain("by-name");
  expect(desktop.drawn).toEqual(phone.drawn);
  expect(desktop.drawn.headline).toHaveLength(1);
});

test("comments far below wait to be laid out, in a place that holds them", async ({ page }) => {
  const article = await makeArticle("댓글이 긴 기사");
  const reader = await makeSomeone("reader");
  for (const body of ["가".repeat(200), "짧은 말", "넉 줄로\n나누어\n쓴\n댓글", "글자수를 세는 긴 댓글입니다.".repeat(12)]) await makeComment(article.id, reader.id, body);
  for (const width of [320, 390, 820]) {
    await page.setViewportSize({ width, height: 150 });
    await page.goto(`/articles/${article.number}`);
    const late = page.locator("#comments .paint-late");
    const last = late.getByText("짧은 말");
    const isLaidOut = () => last.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
    const height = () => late.evaluate((list) => list.getBoundingClientRect().height);
    expect(await isLaidOut()).toBe(false);
    const waiting = await height();
    await late.evaluate((list) => list.scrollIntoView({ block: "start" }));
    await expect.poll(isLaidOut).toBe(true);
    await expect.poll(height).toBeLessThan(waiting);
    expect(await height()).toBeGreaterThan(waiting / 2);
  }
});
