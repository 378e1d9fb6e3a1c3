// Progress on the terminal: one line a step, with what it took.
import { Interrupted, throwIfInterrupted } from "./processes.mjs";

const isTerminal = process.stdout.isTTY === true;
/** Milliseconds between two notes where a line cannot be drawn again. */
const CALM = 3_000;
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)}초`;

/** As much of the text as fits: Hangul takes two columns. */
function fit(text, columns) {
  let left = columns;
  return [...text].filter((character) => (left -= character > "\u10ff" ? 2 : 1) >= 0).join("");
}

/** Texts of the steps that are at work, the outer before the inner. */
const running = new Set();
let ticking;
const draw = () => process.stdout.write(`\r\x1b[K${fit([...running].map((line) => line()).join(" "), (process.stdout.columns ?? 80) - 1)}`);

/** Does `work(note)`; `note(line)` shows what it is at; a text that it answers stands at the end. */
export async function step(title, work) {
  throwIfInterrupted();
  const from = performance.now();
  let last = "";
  const line = () => `… ${title} ${seconds(from)} ${last}`;
  running.add(line);
  if (isTerminal) ticking ??= setInterval(draw, 100);
  else console.log(`… ${title}`);
  const end = (mark, rest = "") => {
    running.delete(line);
    if (!running.size) ticking = clearInterval(ticking);
    console.log(`${isTerminal ? "\r\x1b[K" : ""}${mark} ${title} (${seconds(from)})${rest}`);
  };
  try {
    let spoke = performance.now();
    const value = await work((line) => {
      last = line.trim();
      if (isTerminal || !last || performance.now() - spoke < CALM) return;
      spoke = performance.now();
      console.log(`    ${last}`);
    });
    end("✓", typeof value === "string" ? ` · ${value}` : "");
    return value;
  } catch (error) {
    end(error instanceof Interrupted ? "–" : "✗", error instanceof Interrupted ? " 멈춤" : "");
    throw error;
  }
}
