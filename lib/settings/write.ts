import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import type { Templates } from "@/lib/moderation/templates";
import type { Thresholds } from "@/lib/moderation/thresholds";
import { done, FORBIDDEN, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import type { BreakingSettings } from "./breaking";
import type { CommentSettings } from "./comment-rules";
import type { Publisher, Sharing } from "./rules";

type Setting = { key: string; name: string; value: Publisher | Sharing | Templates | Thresholds | CommentSettings | BreakingSettings };

async function save(actor: Actor | null, { key, name, value }: Setting, now: Date): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canAdminister(actor)) return FORBIDDEN;
  await db.$transaction(async (tx) => {
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    await record(tx, { actorId: actor.id, act: "setting.save", subjectType: "newsroom", subjectId: key, detail: { name }, now });
  });
  return done(null);
}

export const savePublisher = (actor: Actor | null, value: Publisher, now: Date) => save(actor, { key: "publisher", name: "발행 정보", value }, now);

export const saveSharing = (actor: Actor | null, value: Sharing, now: Date) => save(actor, { key: "sharing", name: "배포와 연결", value }, now);

export const saveTemplates = (actor: Actor | null, value: Templates, now: Date) => save(actor, { key: "templates", name: "삭제 안내문", value }, now);

export const saveThresholds = (actor: Actor | null, value: Thresholds, now: Date) => save(actor, { key: "moderation", name: "신고와 몰림", value }, now);

export const saveComments = (actor: Actor | null, value: CommentSettings, now: Date) => save(actor, { key: "comments", name: "댓글", value }, now);

export const saveBreaking = (actor: Actor | null, value: BreakingSettings, now: Date) => save(actor, { key: "breaking", name: "속보", value }, now);
