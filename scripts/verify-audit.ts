// Proves the audit log: every link of its chain is made again. --known <seq>:<hash> also proves that nothing was cut off since.
import { type Head, verifyChain } from "@/lib/audit/chain-read";

const WHY = {
  changed: (at: string) => `기록 ${at}번이 바뀌었습니다`,
  "entry-missing": (at: string) => `기록 ${at}번이 없어졌습니다`,
  "link-missing": (at: string) => `사슬의 ${at}번째 고리가 없어졌습니다`,
  unlinked: (at: string) => `기록 ${at}번은 사슬에 이어져 있지 않습니다`,
  "cut-off": (at: string) => `전에 있던 ${at}번째 고리가 없습니다. 끝이 잘렸습니다`,
};

const [flag, value = ""] = process.argv.slice(2);
const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(flag === "--known" ? value : "") ?? [];
const known: Head | undefined = seq && hash ? { seq, hash } : undefined;

const { entries, head, broken } = await verifyChain({ known, onProgress: (checked) => process.stdout.write(`${checked.toLocaleString("ko")}건\n`) });
if (broken) {
  process.stdout.write(`${WHY[broken.why](broken.at)}. 그 앞의 ${entries.toLocaleString("ko")}건은 온전합니다.\n`);
  process.exit(1);
}
process.stdout.write(`${entries.toLocaleString("ko")}건이 온전합니다.${head ? ` 마지막 고리 ${head.seq}:${head.hash}` : ""}\n`);
process.exit(0);
