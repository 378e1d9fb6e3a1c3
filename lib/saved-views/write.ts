import "server-only";
import { canWrite } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { db } from "@/lib/db";
import { done, FORBIDDEN, NOT_FOUND, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { MOST_VIEWS } from "./rules";

const FULL = refuse("invalid", `보기는 ${MOST_VIEWS}개까지 저장할 수 있습니다. 쓰지 않는 것을 지워 주세요.`);
const TAKEN = refuse("invalid", "같은 이름의 보기가 있습니다.", { field: "name" });

/** Keeps a question to the list under a name. The same name again asks the new question. */
export async function keepView(actor: Actor | null, { name, query }: { name: string; query: string }): Promise<Result<{ id: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const others = await db.savedView.findMany({ where: { accountId: actor.id, name: { not: name } }, orderBy: { position: "desc" }, select: { position: true } });
  if (others.length >= MOST_VIEWS) return FULL;
  const position = (others[0]?.position ?? 0) + 1;
  const asked = new URLSearchParams(query).toString();
  return done(await db.savedView.upsert({ where: { accountId_name: { accountId: actor.id, name } }, create: { accountId: actor.id, name, query: asked, position }, update: { query: asked }, select: { id: true } }));
}

export async function renameView(actor: Actor | null, { id, name }: { id: string; name: string }): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  if (await db.savedView.count({ where: { accountId: actor.id, name, id: { not: id } } })) return TAKEN;
  const { count } = await db.savedView.updateMany({ where: { id, accountId: actor.id }, data: { name } });
  return count > 0 ? done(null) : NOT_FOUND;
}

export async function dropView(actor: Actor | null, { id }: { id: string }): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canWrite(actor)) return FORBIDDEN;
  const { count } = await db.savedView.deleteMany({ where: { id, accountId: actor.id } });
  return count > 0 ? done(null) : NOT_FOUND;
}
