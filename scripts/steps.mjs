// Progress on the terminal: one line a step, with what it took.
import { Interrupted, throwIfInterrupted } from "./processes.mjs";

const isTerminal = process.stdout.isTTY === true;
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)}초`;

/** Does `work(note)`; `note(line)` shows what it is at. Steps that took no time are worth no line: return null. */
export async function step(title, work) {
  throwIfInterrupted();
  const from = performance.now();
  let last = "";
  const draw = () => {
    const room = Math.max(20, (process.stdout.columns ?? 80) - title.length * 2 - 16);
    process.stdout.write(`\r\x1b[K… ${title} ${seconds(from)} ${last.slice(0, room)}`);
  };
  const ticking = isTerminal ? setInterval(draw, 100) : null;
  if (!isTerminal) console.log(`… ${title}`);
  const end = (mark, rest = "") => {
    clearInterval(ticking);
    console.log(`${isTerminal ? "\r\x1b[K" : ""}${mark} ${title} (${seconds(from)})${rest}`);
  };
  try {
    const value = await work((line) => {
      last = line.trim();
    });
    end("✓", typeof value === "string" ? ` · ${value}` : "");
    return value;
  } catch (error) {
    end(error instanceof Interrupted ? "–" : "✗", error instanceof Interrupted ? " 멈춤" : "");
    throw error;
  }
}
