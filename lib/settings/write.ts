import "server-only";
import { canAdminister } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db } from "@/lib/db";
import type { Templates } from "@/lib/moderation/templates";
import type { Thresholds } from "@/lib/moderation/thresholds";
import { done, FORBIDDEN, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import type { Banner } from "./banner";
import type { BreakingSettings } from "./breaking";
import type { CommentSettings } from "./comment-rules";
import type { Publisher, Sharing } from "./rules";

type Setting = { key: string; name: string; value: Publisher | Sharing | Banner | Templates | Thresholds | CommentSettings | BreakingSettings };

const ENDED = refuse("invalid", "이미 지난 시각입니다. 뒤의 시각을 골라 주세요.", { field: "until" });

async function save(actor: Actor | null, { key, name, value }: Setting, now: Date, refusal: Refusal | null = null): Promise<Result<null>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canAdminister(actor)) return FORBIDDEN;
  if (refusal) return refusal;
  await db.$transaction(async (tx) => {
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    await record(tx, { actorId: actor.id, act: "setting.save", subjectType: "newsroom", subjectId: key, detail: { name }, now });
  });
  return done(null);
}

export const savePublisher = (actor: Actor | null, value: Publisher, now: Date) => save(actor, { key: "publisher", name: "발행 정보", value }, now);

export const saveSharing = (actor: Actor | null, value: Sharing, now: Date) => save(actor, { key: "sharing", name: "배포와 연결", value }, now);

export const saveBanner = (actor: Actor | null, value: Banner, now: Date) =>
  save(actor, { key: "banner", name: "알림 배너", value }, now, value.text !== "" && new Date(value.until) <= now ? ENDED : null);

export const saveTemplates = (actor: Actor | null, value: Templates, now: Date) => save(actor, { key: "templates", name: "삭제 안내문", value }, now);

export const saveThresholds = (actor: Actor | null, value: Thresholds, now: Date) => save(actor, { key: "moderation", name: "신고와 몰림", value }, now);

export const saveComments = (actor: Actor | null, value: CommentSettings, now: Date) => save(actor, { key: "comments", name: "댓글", value }, now);

export const saveBreaking = (actor: Actor | null, value: BreakingSettings, now: Date) => save(actor, { key: "breaking", name: "속보", value }, now);
