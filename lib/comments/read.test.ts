import { test } from "vitest";
import { db } from "@/lib/db";
import { makeActor, makeArticle } from "@/lib/testing/people";
test("x", async () => {
  const a = await makeActor("reader"); const art = await makeArticle();
  const show = (e: unknown) => console.log(JSON.stringify(e, Object.getOwnPropertyNames(e)), (e as Error).constructor.name, JSON.stringify((e as any).cause));
  await db.comment.create({ data: { articleId: art.id, authorId: a.id, body: " x" } }).catch(show);
  await db.$queryRaw`select pg_sleep(6)`.catch(show);
  await db.$transaction(async (tx) => { await tx.$queryRaw`select pg_sleep(4)::text`; await tx.$queryRaw`select pg_sleep(4)::text`; }).catch(show);
});
