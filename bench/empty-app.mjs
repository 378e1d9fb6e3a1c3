// An App Router page with nothing on it, built by the Next of this project: what the framework itself ships.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { atEnd, launch, run, tool } from "../scripts/processes.mjs";
import { freePort } from "../scripts/ports.mjs";

const FILES = {
  "package.json": JSON.stringify({ name: "empty", private: true, type: "module" }),
  // Packages come from the project's own node_modules above.
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };\n`,
  // Without these Next would go up and find the project's.
  "instrumentation.js": "export function register() {}\n",
  "proxy.js": `export const config = { matcher: "/none" };\nexport function proxy() {}\n`,
  "app/layout.jsx": `export default function Layout({ children }) {\n  return <html lang="ko"><body>{children}</body></html>;\n}\n`,
  "app/page.jsx": `export default function Page() {\n  return <p>.</p>;\n}\n`,
};

/** Builds it in `folder`, serves it and answers its address. */
export async function serveEmptyApp(folder, note) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await run(...tool("next/dist/bin/next", "build", folder), { env, onLine: note });
  const port = await freePort(10_000, 20_000);
  const origin = `http://127.0.0.1:${port}`;
  await new Promise((resolve, reject) => {
    const [command, args] = tool("next/dist/bin/next", "start", folder, "-p", String(port), "-H", "127.0.0.1");
    const child = launch(command, args, { env, onLine: (line) => /Ready/.test(line) && resolve() });
    atEnd(() => child.end());
    void child.ended.then(() => reject(new Error("The empty page's server ended.")));
  });
  return origin;
}
