import "server-only";
import { env } from "./env";

/** Ends a server whose environment is wrong: Next would go on and answer every request with 500. */
export function checkBoot(): void {
  try {
    env();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
