// What a browser takes over the wire for one page, by kind.

const KINDS = { document: "html", stylesheet: "css", script: "js", image: "images", font: "fonts" };

/** Bytes of bodies as they were sent, compressed where the site compresses. Scripts loaded later count too. */
export async function bytesOf(browser, url) {
  // An empty cache, and a phone's width: what a first visit costs.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const finished = [];
  page.on("requestfinished", (request) => finished.push(request));
  const response = await page.goto(url, { waitUntil: "domcontentloaded" });
  // Scripts wait for the first sign of a hand (lib/hydration).
  await page.mouse.move(1, 1);
  await page.waitForLoadState("networkidle");
  if (!response?.ok()) throw new Error(`${url}: ${response?.status()}`);
  const bytes = { html: 0, css: 0, js: 0, images: 0, fonts: 0, other: 0 };
  const scripts = [];
  for (const request of finished) {
    const { responseBodySize } = await request.sizes();
    const kind = KINDS[request.resourceType()] ?? "other";
    bytes[kind] += responseBodySize;
    if (kind === "js") scripts.push({ url: request.url(), bytes: responseBodySize });
  }
  const encoding = response.headers()["content-encoding"] ?? null;
  await context.close();
  return { bytes, scripts, encoding };
}
