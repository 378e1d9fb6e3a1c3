import { JOBS } from "../lib/jobs/schedule";

const [name, now = ""] = process.argv.slice(2);
const job = JOBS.find((each) => each.name === name);
if (!job) throw new Error(`There is no job ${name}.`);
process.stdout.write(String(await job.run(new Date(now))));
process.exit(0);
