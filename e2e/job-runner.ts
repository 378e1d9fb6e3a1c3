import { createInterface } from "node:readline";
import { JOBS } from "../lib/jobs/schedule";

// A job a line, a count a line; the first that fails ends it.
for await (const line of createInterface({ input: process.stdin })) {
  const { name, now } = JSON.parse(line) as { name: string; now: string };
  const job = JOBS.find((each) => each.name === name);
  if (!job) throw new Error(`There is no job ${name}.`);
  process.stdout.write(`${await job.run(new Date(now))}\n`);
}
process.exit(0);
