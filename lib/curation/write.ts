import "server-only";
import { canEditNewsroom } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { isoKst, stamp } from "@/lib/korean/time";
import { done, FORBIDDEN, NOT_FOUND, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { SLOTS } from "./rules";

type Asker = Actor | null;
type Layout = { section: string | null; numbers: number[]; startsAt: Date | null; baseId: string | null };

const PAST = refuse("invalid", "이미 지난 시각입니다. 뒤의 시각을 고르거나 ‘지금 싣기’를 눌러 주세요.", { field: "startsAt" });
const UNKNOWN = refuse("invalid", "없는 기사가 들어 있습니다. 빼고 다시 시도해 주세요.", { field: "numbers" });
const TOO_MANY = refuse("invalid", `섹션에는 ${SLOTS.section}건까지 고를 수 있습니다.`, { field: "numbers" });
const BEGUN = refuse("invalid", "이미 실렸거나 취소한 배치입니다.");

/** Layouts of one page are made one after another, so that each knows the one before it. */
const queueUp = (tx: Transaction, scope: string) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`curation:${scope}`}))`;

/** Somebody else's layout came after the one that this editor had seen. */
async function judgeBase(tx: Transaction, sectionId: number | null, baseId: string | null): Promise<Refusal | null> {
  const last = await tx.curation.findFirst({
    where: { sectionId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, createdAt: true, by: { select: { name: true } } },
  });
  if ((last?.id ?? null) === baseId) return null;
  const who = last?.by ? `${last.by.name} 님이 ` : "";
  return refuse("stale", `그사이 ${who}${last ? `${stamp(last.createdAt).slice(5, 16)}에 ` : ""}배치를 바꿨습니다. 새 배치를 확인한 뒤 다시 저장해 주세요.`);
}

/** Lays a page out, now or from a minute on. An empty layout leaves the choice to the newest. */
export async function saveCuration(actor: Asker, { section: slug, numbers, startsAt, baseId }: Layout, now: Date): Promise<Result<{ id: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canEditNewsroom(actor)) return FORBIDDEN;
  if (startsAt && startsAt <= now) return PAST;
  if (slug !== null && numbers.length > SLOTS.section) return TOO_MANY;

  return db.$transaction(async (tx) => {
    const section = slug === null ? null : await tx.section.findUnique({ where: { slug, parentId: null }, select: { id: true, name: true } });
    if (slug !== null && !section) return NOT_FOUND;
    const sectionId = section?.id ?? null;
    await queueUp(tx, slug ?? "");
    const stale = await judgeBase(tx, sectionId, baseId);
    if (stale) return stale;
    const known = await tx.article.count({ where: { number: { in: numbers }, ...(sectionId !== null && { topSectionId: sectionId }) } });
    if (known < numbers.length) return UNKNOWN;
    const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
    const createdAt = clock?.at ?? now;
    const { id } = await tx.curation.create({
      data: { sectionId, numbers, byId: actor.id, createdAt, startsAt: startsAt ?? createdAt },
      select: { id: true },
    });
    const detail = { name: section?.name ?? "첫 화면", count: numbers.length, ...(startsAt && { startsAt: isoKst(startsAt) }) };
    await record(tx, { actorId: actor.id, act: "curation.save", subjectType: "newsroom", subjectId: slug ?? "front", detail, now });
    return done({ id });
  });
}

/** Calls off a layout that has not started. */
export async function cancelCuration(actor: Asker, { id }: { id: string }, now: Date): Promise<Result<{ id: string }>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canEditNewsroom(actor)) return FORBIDDEN;
  return db.$transaction(async (tx) => {
    const found = await tx.curation.findUnique({ where: { id }, select: { startsAt: true, section: { select: { slug: true, name: true } } } });
    if (!found) return NOT_FOUND;
    const { count } = await tx.curation.updateMany({ where: { id, cancelledAt: null, startsAt: { gt: now } }, data: { cancelledAt: now } });
    if (count === 0) return BEGUN;
    const detail = { name: found.section?.name ?? "첫 화면", startsAt: isoKst(found.startsAt) };
    await record(tx, { actorId: actor.id, act: "curation.cancel", subjectType: "newsroom", subjectId: found.section?.slug ?? "front", detail, now });
    return done({ id });
  });
}
