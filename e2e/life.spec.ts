import { randomUUID } from "node:crypto";
import { isoKst } from "../lib/korean/time";
import { expect, test } from "./fixtures";
import { runJob } from "./job";

test("a piece goes from reporter to desk and back, out at its minute, and down again", async ({ page, as, newPage }) => {
  const title = `다리 다시 놓는다 ${randomUUID().slice(0, 6)}`;
  await as("reporter");
  await page.goto("/desk/articles/new");
  await expect(page.getByRole("textbox", { name: "본문" })).toBeVisible();
  await page.getByRole("button", { name: "송고…" }).click();
  const gaps = page.getByRole("dialog", { name: "송고하려면 먼저 채워 주세요" });
  await expect(gaps).toContainText("제목을 입력한 뒤 송고해 주세요.");
  await gaps.getByRole("button", { name: "닫기" }).click();
  await page.getByRole("textbox", { name: "제목", exact: true }).fill(title);
  await page.getByRole("textbox", { name: "본문" }).click();
  await page.keyboard.type("월정교 아래 다리를 다시 놓는다.");
  await page.getByRole("button", { name: "송고…" }).click();
  await page.getByRole("textbox", { name: "데스크에 남길 말 (선택)" }).fill("사진은 저녁에 옵니다.");
  await page.getByRole("dialog").getByRole("button", { name: "송고", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/);
  // the page it was written on is kept, hidden, for a step back
  const state = page.getByText("검토 중", { exact: true }).filter({ visible: true });
  await expect(state).toBeVisible();
  const number = Number(page.url().split("/").at(-1));

  const desk = await newPage("editor");
  await desk.goto(`/desk/articles/${number}`);
  await expect(desk.getByText("사진은 저녁에 옵니다.").first()).toBeVisible();
  await desk.getByRole("button", { name: "돌려보내기…" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "돌려보내기", exact: true }).click();
  await expect(desk.getByRole("alert").filter({ hasText: "무엇을 고쳐야 하는지" })).toBeVisible();
  await desk.getByRole("textbox", { name: "무엇을 고쳐야 하나요?" }).fill("누가 놓는지 밝혀 주세요.");
  await desk.getByRole("dialog").getByRole("button", { name: "돌려보내기", exact: true }).click();
  await expect(desk.getByText("초고", { exact: true })).toBeVisible();
  await expect(desk.getByRole("status").filter({ hasText: "기자에게 돌려보냈습니다." })).toBeAttached();
  await expect(desk.locator("[tabindex='-1']:focus")).toHaveText("초고");

  // the reporter's list tells it, and why; the page, open all the while, hears of it
  const list = await page.context().newPage();
  await list.goto("/desk/articles");
  const row = list.getByRole("row").filter({ hasText: title });
  await expect(row.getByText("돌려받음", { exact: true })).toBeVisible();
  await expect(row).toContainText("데스크: 누가 놓는지 밝혀 주세요.");
  await expect(list.getByRole("link", { name: /^알림, 읽지 않은 것/ })).toHaveAttribute("href", "/me/notices");
  await list.close();
  await expect(page.getByText("기사의 상태가 ‘초고’로 바뀌었습니다.")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("button", { name: "송고 거두기…" })).toBeDisabled();
  await page.getByRole("button", { name: "새로 보기" }).click();
  await expect(page.getByText("데스크가 돌려보내며 남긴 말")).toBeVisible();
  await expect(page.getByText("누가 놓는지 밝혀 주세요.").first()).toBeVisible();
  await page.getByRole("button", { name: "송고…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "송고", exact: true }).click();
  await expect(state).toBeVisible();

  await desk.reload();
  await desk.getByRole("button", { name: "예약…", exact: true }).click();
  const minute = desk.getByLabel("발행 시각 (한국 시각)");
  await expect(minute).toHaveValue(/T\d\d:00$/);
  await desk.getByRole("textbox", { name: "부제가 비어 있습니다." }).fill("짧은 소식이라 부제 없이 냅니다.");
  await minute.fill("2020-01-01T09:00");
  await desk.getByRole("dialog").getByRole("button", { name: "예약", exact: true }).click();
  await expect(desk.getByRole("alert").filter({ hasText: "이미 지난 시각입니다." })).toBeVisible();
  const due = new Date(Math.ceil(Date.now() / 60_000 + 2) * 60_000);
  const local = isoKst(due).slice(0, 16);
  await minute.fill(local);
  await desk.getByRole("dialog").getByRole("button", { name: "예약", exact: true }).click();
  await expect(desk.getByText(`${local.replace("T", " ")}에 발행됩니다.`)).toBeVisible();
  const reader = await newPage(null);
  expect((await reader.goto(`/articles/${number}`))?.status()).toBe(404);

  // as if that minute had come, in a process of its own: this one hears of it from the database
  await runJob("articles-due", due);
  await expect(async () => {
    await reader.goto("/");
    await expect(reader.getByRole("link", { name: new RegExp(title) }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await desk.reload();
  await desk.getByRole("button", { name: "철회…" }).click();
  await desk.getByRole("textbox", { name: "사유" }).fill("쓰다 만 사유");
  await desk.keyboard.press("Escape");
  await desk.getByRole("button", { name: "버리기" }).click();
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await desk.getByRole("button", { name: "철회…" }).click();
  await desk.getByRole("textbox", { name: "사유" }).fill("다른 다리였습니다.");
  await desk.getByRole("dialog").getByRole("button", { name: "철회", exact: true }).click();
  await expect(desk.getByText("철회됨", { exact: true })).toBeVisible();
  await expect(desk.getByText("철회한 기사입니다 — 다른 다리였습니다.")).toBeVisible();
  expect((await reader.goto(`/articles/${number}`))?.status()).toBe(410);
});
