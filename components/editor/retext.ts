import { plainRuns, type Run } from "@/lib/articles/body";
import { joinRuns } from "./document";

/**
 * The runs of a caption after its plain text was edited in an ordinary input: what did not
 * change keeps its links and marks, and new letters look like those they were typed after.
 */
export function retext(runs: readonly Run[], text: string): Run[] {
  const before = [...plainRuns(runs)];
  const after = [...text];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;

  const left = slice(runs, 0, head);
  const typed = after.slice(head, after.length - tail).join("");
  return joinRuns([...left, { ...left.at(-1), text: typed }, ...slice(runs, before.length - tail, before.length)]);
}

/** The runs between two offsets, in code points, so that no emoji is cut in two. */
function slice(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0;
  return runs.flatMap((run) => {
    const characters = [...run.text];
    const text = characters.slice(Math.max(0, from - start), Math.max(0, to - start)).join("");
    start += characters.length;
    return text ? [{ ...run, text }] : [];
  });
}
