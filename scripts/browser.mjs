// The browser of the end-to-end tests, the benchmarks and the pictures.
import { existsSync } from "node:fs";
import { atEnd, Refused, run } from "./processes.mjs";
import { step } from "./steps.mjs";

const DEBIAN = "/usr/bin/chromium";

/** Path of a Chromium: the named one, Playwright's own, Debian's, or, as root, Debian's newly installed. */
export async function findBrowser(note) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Refused(`CHROMIUM_PATH의 파일이 없습니다: ${named}`);
  if (named) return named;
  const { chromium } = await import("@playwright/test");
  const found = [chromium.executablePath(), DEBIAN].find((file) => file && existsSync(file));
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Refused("시험용 브라우저가 없습니다. chromium을 설치하거나(데비안: sudo apt-get install chromium fonts-noto-cjk) CHROMIUM_PATH에 크로미움의 경로를 정해 주세요.");
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, onLine: note });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"], { env, onLine: note });
  return DEBIAN;
}

/** A browser that is closed at the end of the command. */
export async function openBrowser() {
  const executablePath = await step("브라우저", findBrowser);
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath,
    args: ["--disable-gpu", "--disable-quic", "--disable-background-networking"],
    // Its own way out leaves the process while the site and the database still close.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  atEnd(() => browser.close());
  return browser;
}
