import { defineConfig } from "@playwright/test";

// `npm test` names the browser and the sites: one for each worker, with a database of its own,
// for the role table compares the whole database before and after.
const sites = JSON.parse(process.env.E2E_SITES ?? "[]") as Record<string, string>[];
Object.assign(process.env, sites[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]);

export default defineConfig({
  testDir: "e2e",
  outputDir: ".test/playwright",
  reporter: [["list"], ["json", { outputFile: ".test/playwright.json" }]],
  forbidOnly: true,
  workers: sites.length || 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    browserName: "chromium",
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    screenshot: "only-on-failure",
    // The browser's window is cleared between tests, not made anew: that takes a fifth off the whole.
    reuseContext: true,
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
