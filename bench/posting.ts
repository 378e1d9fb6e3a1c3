// Whether many writers under one article wait for each other: as many writers, first on articles of their own, then on one.
import { makeArticle, makeSomeone, pool, say, send, words } from "./people";

const WRITERS = 16;
const SECONDS = 8;
/** Of the rate over 16 articles. */
const LEAST = 0.8;

const writers = await Promise.all(Array.from({ length: WRITERS }, () => makeSomeone("reader")));
const articles = await Promise.all(writers.map((_, index) => makeArticle(`댓글 쓰기를 재는 기사 ${index + 1}`)));

/** Comments a second. */
async function rate(numberOf: (writer: number) => number, seconds = SECONDS): Promise<number> {
  const from = performance.now();
  let posted = 0;
  await Promise.all(
    writers.map(async (writer, index) => {
      while (performance.now() - from < seconds * 1_000) {
        const answer = await send(writer, "POST", `/api/articles/${numberOf(index)}/comments`, { body: words() });
        if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
        await answer.arrayBuffer();
        posted++;
      }
    }),
  );
  return (posted * 1_000) / (performance.now() - from);
}

const apart = (index: number) => articles[index]!.number;
const together = () => articles[0]!.number;
await rate(apart, 2);
// In turns, so that a slow moment of the machine falls on both.
const [a1, t1, t2, a2] = [await rate(apart), await rate(together), await rate(together), await rate(apart)];
const [spread, hot] = [(a1 + a2) / 2, (t1 + t2) / 2];
const ratio = hot / spread;
say(`\n댓글 쓰기 (${WRITERS}명이 쉬지 않고, ${SECONDS}초씩 두 번)`);
say(`  기사 ${WRITERS}개에 나누어   초당 ${spread.toFixed(0)}개`);
say(`  한 기사에 모두        초당 ${hot.toFixed(0)}개   ×${ratio.toFixed(2)} (${LEAST} 이상이어야 함)`);
await pool.end();
process.exit(ratio >= LEAST ? 0 : 1);
