import type { CDPSession, Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];

/** What an input method shows on the way to a syllable: ㅎ, 하, 한. */
function stepsTo(syllable: string): string[] {
  const index = syllable.charCodeAt(0) - 0xac00;
  const open = String.fromCharCode(0xac00 + index - (index % 28));
  return [INITIALS[Math.floor(index / 588)]!, open, ...(open === syllable ? [] : [syllable])];
}

/** A Korean keyboard: real composition events, through the browser's own door for input methods. */
function keyboardOf(page: Page, cdp: CDPSession) {
  const show = (text: string) => cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  const commit = (text: string) => cdp.send("Input.insertText", { text });
  const compose = async (syllable: string) => {
    for (const step of stepsTo(syllable)) await show(step);
  };
  return {
    show,
    commit,
    compose,
    press: (key: string) => page.keyboard.press(key),
    /** The key as the page sees it while the input method still holds the syllable: code 229. */
    pressWhileComposing: (code: string) => cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Process", code, windowsVirtualKeyCode: 229 }),
    async type(text: string) {
      for (const character of text) {
        if (/[가-힣]/.test(character)) await compose(character);
        await commit(character);
      }
    },
  };
}

const body = (page: Page): Locator => page.getByRole("textbox", { name: "본문" });
const paragraphs = (page: Page) => body(page).locator("p");
const saved = (page: Page) => page.getByText(/^저장됨 · \d\d:\d\d:\d\d$/);
const save = (page: Page) => page.keyboard.press("Control+s");

test.beforeEach(async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  await body(page).click();
});

async function open(page: Page) {
  return keyboardOf(page, await page.context().newCDPSession(page));
}

test("a reporter who presses Enter in the middle of a syllable keeps it, once, in its own paragraph", async ({ page }) => {
  const keyboard = await open(page);
  await keyboard.type("대한민");
  await keyboard.compose("국");
  await keyboard.pressWhileComposing("Enter");
  // the input method hands over the syllable and the key in one breath
  await keyboard.commit("국");
  await keyboard.press("Enter");
  await keyboard.type("둘째 문단");
  await keyboard.press("Enter");
  await keyboard.type("끝");
  await expect(paragraphs(page)).toHaveText(["대한민국", "둘째 문단", "끝"]);
});

test("a reporter who takes a syllable back letter by letter loses only that syllable", async ({ page }) => {
  const keyboard = await open(page);
  await keyboard.type("경주");
  await keyboard.compose("한");
  await keyboard.show("하");
  await keyboard.show("ㅎ");
  await keyboard.show("");
  await expect(paragraphs(page)).toHaveText(["경주"]);
  await keyboard.press("Backspace");
  await expect(paragraphs(page)).toHaveText(["경"]);
  await keyboard.type("상북도");
  await keyboard.press("Enter");
  await keyboard.press("Backspace");
  await keyboard.type("청");
  await expect(paragraphs(page)).toHaveText(["경상북도청"]);
});

test("the first save in the middle of a syllable gives the article its address and breaks nothing", async ({ page }) => {
  const keyboard = await open(page);
  await keyboard.type("저장하는 동");
  await keyboard.compose("아");
  await save(page);
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/);
  await keyboard.show("안");
  await keyboard.commit("안");
  await keyboard.type("에도 쓴다");
  await expect(paragraphs(page)).toHaveText(["저장하는 동안에도 쓴다"]);

  await save(page);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(paragraphs(page)).toHaveText(["저장하는 동안에도 쓴다"]);
});

test("nothing is saved by itself in the middle of a syllable, and everything is right after it", async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await body(page).click();
  const keyboard = await open(page);
  const saves: string[] = [];
  page.on("request", (request) => request.headers()["next-action"] && saves.push(request.url()));

  await keyboard.compose("글");
  await page.clock.fastForward("01:00");
  await expect(page.getByText("고치는 중")).toBeVisible();
  expect(saves).toEqual([]);

  await keyboard.commit("글");
  await page.clock.fastForward("00:10");
  await expect(saved(page)).toBeVisible();
  await expect(paragraphs(page)).toHaveText(["글"]);
});

test("Enter at the end of a composed title walks on without repeating its last syllable", async ({ page }) => {
  const keyboard = await open(page);
  await page.getByRole("textbox", { name: "제목" }).click();
  await keyboard.type("정상들의 약");
  await keyboard.compose("속");
  await keyboard.pressWhileComposing("Enter");
  await keyboard.commit("속");
  await keyboard.press("Enter");
  await keyboard.type("부제");
  await keyboard.press("Enter");
  await keyboard.type("첫 문장");
  await expect(page.getByRole("textbox", { name: "제목" })).toHaveValue("정상들의 약속");
  await expect(page.getByRole("textbox", { name: "부제" })).toHaveValue("부제");
  await expect(paragraphs(page)).toHaveText(["첫 문장"]);
});

test("syllables composed in the cells of a table stay whole, whichever key leads on", async ({ page }) => {
  const keyboard = await open(page);
  const cells = body(page).locator("td");
  await page.getByRole("button", { name: "표 넣기" }).click();
  await keyboard.type("도");
  await keyboard.compose("시");
  await keyboard.pressWhileComposing("Tab");
  await keyboard.commit("시");
  await keyboard.press("Tab");
  await keyboard.type("인");
  await keyboard.compose("구");
  await keyboard.pressWhileComposing("Enter");
  await keyboard.commit("구");
  await keyboard.press("Enter");
  await keyboard.type("이십사만");
  await expect(cells).toHaveText(["도시", "인구", "", "", "이십사만", "", "", "", ""]);

  await page.getByRole("textbox", { name: "표 제목" }).click();
  await keyboard.type("도시 인");
  await keyboard.compose("구");
  await save(page);
  await keyboard.commit("구");
  await expect(page.getByRole("textbox", { name: "표 제목" })).toHaveValue("도시 인구");
  await save(page);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(cells).toHaveText(["도시", "인구", "", "", "이십사만", "", "", "", ""]);
  await expect(page.getByRole("textbox", { name: "표 제목" })).toHaveValue("도시 인구");
});

test("a slash calls for a tool by a syllable still in the making, and left alone is a slash", async ({ page }) => {
  const keyboard = await open(page);
  const offered = page.getByRole("listbox", { name: "넣을 것" }).getByRole("option");
  await keyboard.type("/");
  await expect(offered).toHaveCount(8);
  await keyboard.compose("사");
  await expect(offered).toHaveText([/^사진/, /^사진 묶음/]);
  await keyboard.pressWhileComposing("Escape");
  await keyboard.commit("사");
  await keyboard.press("Escape");
  await expect(offered).toHaveCount(0);
  await keyboard.type("과");
  await keyboard.press("Enter");

  await keyboard.type("/");
  await keyboard.press("ArrowDown");
  await expect(offered.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(body(page)).toHaveAttribute("aria-activedescendant", (await offered.nth(1).getAttribute("id"))!);
  await keyboard.compose("인");
  await expect(offered).toHaveText([/^인용/]);
  await keyboard.pressWhileComposing("Enter");
  await keyboard.commit("인");
  await keyboard.press("Enter");
  await keyboard.type("남긴 말");
  await expect(body(page).locator("blockquote p")).toHaveText("남긴 말");
  await expect(paragraphs(page)).toHaveText(["/사과", "남긴 말"]);
});

test("an arrow in the middle of a syllable keeps it whole and only then moves", async ({ page }) => {
  const keyboard = await open(page);
  await keyboard.type("서울");
  await keyboard.compose("시");
  await keyboard.pressWhileComposing("ArrowLeft");
  await keyboard.commit("시");
  await keyboard.press("ArrowLeft");
  await keyboard.type("특별");
  await expect(paragraphs(page)).toHaveText(["서울특별시"]);
  await keyboard.compose("의");
  await keyboard.pressWhileComposing("ArrowRight");
  await keyboard.commit("의");
  await keyboard.press("ArrowRight");
  await keyboard.type("끝");
  await expect(paragraphs(page)).toHaveText(["서울특별의시끝"]);
});

test("a paste right after a syllable in the making stands behind it, and typing goes on behind the paste", async ({ page }) => {
  const keyboard = await open(page);
  await keyboard.type("예산");
  await keyboard.compose("은");
  await keyboard.commit("은");
  await body(page).evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", " <b>120억 원</b>");
    clipboardData.setData("text/plain", " 120억 원");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await keyboard.type("이다");
  await expect(paragraphs(page)).toHaveText([/^예산은 ?120억 원이다$/]);
});

test("the headline goes back by its own keys and by the toolbar, syllable whole, and the body stays as it is", async ({ page }) => {
  const keyboard = await open(page);
  const title = page.getByRole("textbox", { name: "제목" });
  const undo = page.getByRole("button", { name: "되돌리기" });
  await title.click();
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await keyboard.type("정상회담");
  await keyboard.press("Backspace");
  await expect(title).toHaveValue("정상회");
  await body(page).click();
  await keyboard.type("첫 문장");
  await save(page);
  await expect(saved(page)).toBeVisible();

  await title.click();
  await keyboard.press("Control+z");
  await expect(title).toHaveValue("정상회담");
  await keyboard.press("Control+Shift+z");
  await expect(title).toHaveValue("정상회");
  await undo.click();
  await expect(title).toHaveValue("정상회담");
  await expect(title).toBeFocused();
  await keyboard.type(" 열려");
  await expect(title).toHaveValue("정상회담 열려");
  await expect(paragraphs(page)).toHaveText(["첫 문장"]);

  await body(page).click();
  await undo.click();
  await expect(paragraphs(page)).not.toHaveText(["첫 문장"]);
  await expect(title).toHaveValue("정상회담 열려");
});
