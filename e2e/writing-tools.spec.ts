import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const mark = () => randomUUID().slice(0, 6);
const body = (page: Page) => page.getByRole("textbox", { name: "본문" });

async function paste(page: Page, data: Record<string, string>) {
  await body(page).evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of entries) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, Object.entries(data));
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
<h1>교통 대책</h1><p class=MsoNormal onclick="canary()">예산은 <b>120억 원</b>이다.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>· </span><![endif]>버스</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>· </span><![endif]>지하철</p>
<p class=MsoNormal><img src="file:///C:/a.jpg"><script>canary()</script></p><!--EndFragment--></body></html>`;

test("a paste from Word keeps its structure and tells what went; words are found, replaced and brought back", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  await body(page).click();
  await paste(page, { "text/html": WORD, "text/plain": "교통 대책" });
  await expect(body(page).getByRole("heading", { name: "교통 대책" })).toBeVisible();
  await expect(body(page).getByRole("listitem")).toHaveText(["버스", "지하철"]);
  await expect(body(page).locator("strong")).toHaveText("120억 원");
  await expect(page.getByText("붙여 넣은 글에서 사진 1장, 스크립트를 뺐습니다.")).toBeVisible();
  expect(await body(page).innerHTML()).not.toMatch(/canary|Mso|file:/);

  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "본문에서 찾기" });
  await bar.getByRole("textbox", { name: "찾을 말" }).fill("버스");
  await expect(bar.getByText("1곳 중 1")).toBeVisible();
  await bar.getByRole("textbox", { name: "바꿀 말" }).fill("전차");
  await bar.getByRole("button", { name: "모두 바꾸기" }).click();
  await expect(body(page).getByRole("listitem")).toHaveText(["전차", "지하철"]);
  await expect(bar.getByText(/^1곳을 바꿨습니다/)).toBeVisible();
  await bar.getByRole("textbox", { name: "바꿀 말" }).press("Escape");
  await expect(bar).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(body(page).getByRole("listitem")).toHaveText(["버스", "지하철"]);
});

test("what the checklist shows is passed over with a reason, or put right", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(`확인 항목 시험 ${mark()}`);
  await body(page).click();
  await page.keyboard.type("경찰은 자살로 보고 있다.");
  await page.getByRole("button", { name: "본문 끝에 안내문 넣기" }).click();
  await expect(body(page)).toContainText("자살예방 상담전화 109");
  await page.getByRole("button", { name: "발행", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "발행", exact: true }).click();
  await expect(dialog.getByRole("alert")).toContainText("사유를 적어 주세요");
  await dialog.getByRole("textbox", { name: "부제가 비어 있습니다." }).fill("속보라 먼저 냅니다");
  await dialog.getByRole("button", { name: "발행", exact: true }).click();
  await expect(page.getByText("발행했습니다.").first()).toBeVisible();
});

test("a file that is no Word document is refused in a sentence", async ({ page, as }) => {
  await as("reporter");
  await page.goto("/desk/articles/new");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "문서 불러오기" }).click();
  await (await choosing).setFiles({ name: "원고.docx", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await expect(page.getByText("Word 문서(.docx)만 불러올 수 있습니다.")).toBeVisible();
});
