// A page's scripts, held back until somebody wants them. Plain JavaScript: Next loads it without a build.
import { startWhenWanted } from "./start.mjs";

const SCRIPT = /<script src="(\/_next\/[^"]+\.js)"( id="[^"]+")? async="">/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
const HELD = "<script data-src=";
/** What the bundler begins with and what React takes the page over with, in one script tag for each piece that was streamed. */
const FLIGHT = /<script>((?:\(globalThis\["TURBOPACK"\]|\(self\.__next_f=|self\.__next_f\.push\()[^]*?)<\/script>/g;
/** Without comments and indents: it is in every page. */
const STARTER = `<script>(${String(startWhenWanted).replace(/^\s*(?:\/\/|\/\*\*).*\n|^\s+/gm, "")})()</script>`;
/** A script under a stylesheet waits for it, and the text with it: what runs before the first paint goes above. */
const FIRST = /(<link rel="stylesheet"[^]*?)(<script id="kept-choices">[^]*?<\/script>)/;

/**
 * The same HTML with its framework scripts waiting: the text is drawn first, and React begins at the first sign of a
 * hand, five seconds after the page has loaded, or at once where it must show more than everybody's page does. What
 * is held back already stays as it is.
 */
export function deferred(html) {
  if (html.includes(HELD)) return html;
  const flight = Array.from(html.matchAll(FLIGHT), ([, push]) => push).join(";");
  return html
    .replace(PRELOAD, "")
    .replace(SCRIPT, (_, src, id = "") => `${HELD}"${src}"${id}>`)
    .replace(FLIGHT, "")
    .replace(FIRST, "$2$1")
    .replace("</body>", () => `<script type="text/plain" data-flight>${flight}</script>${STARTER}</body>`);
}
