import { db } from "@/lib/db";
import { NotEmpty, seed } from "./seed";

try {
  await seed({ say: (line) => console.log(line) });
  console.log("시연용 뉴스룸을 만들었습니다.");
} catch (error) {
  console.error(error instanceof NotEmpty ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
