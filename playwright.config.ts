import { defineConfig } from "@playwright/test";

// `npm test` starts the site, its database and names the browser.
export default defineConfig({
  testDir: "e2e",
  outputDir: ".test/playwright",
  reporter: [["list"], ["json", { outputFile: ".test/playwright.json" }]],
  forbidOnly: true,
  // The role table compares the whole database before and after, so journeys take turns.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    browserName: "chromium",
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
