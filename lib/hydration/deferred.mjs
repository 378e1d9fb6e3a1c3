// A page's scripts, held back until somebody wants them. Plain JavaScript: Next loads it without a build.
import { startWhenWanted } from "./start.mjs";

const SCRIPT = /<script src="(\/_next\/[^"]+\.js)"( id="[^"]+")? async="">/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
const HELD = "<script data-src=";
const STARTER = `<script>(${startWhenWanted})()</script>`;

/**
 * The same HTML with its framework scripts waiting: the text is drawn first, and React begins at the first sign of a
 * hand, five seconds after the page has loaded, or at once where it must show more than everybody's page does. What
 * is held back already stays as it is.
 */
export function deferred(html) {
  if (html.includes(HELD)) return html;
  return html
    .replace(PRELOAD, "")
    .replace(SCRIPT, (_, src, id = "") => `${HELD}"${src}"${id}>`)
    .replace("</body>", () => `${STARTER}</body>`);
}
