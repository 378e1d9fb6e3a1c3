// Puts published articles into the search index: all of them, or with --missing those that are not there.
import { reindex } from "@/lib/search/write";

const count = await reindex({ isMissingOnly: process.argv.includes("--missing") }, (done) => process.stdout.write(`${done}건\n`));
process.stdout.write(`${count}건을 넣었습니다.\n`);
process.exit(0);
