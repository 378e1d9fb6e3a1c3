import "server-only";
import { canEditNewsroom } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { cleanLine } from "@/lib/articles/text";
import { record } from "@/lib/audit/write";
import { db, type Transaction } from "@/lib/db";
import { done, FORBIDDEN, type Refusal, refuse, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { moveSection } from "@/lib/search/write";
import { isSlug, type Post } from "./rules";

type Saved = { id: number; slug: string };
type Asker = Actor | null;

function judgeNamed({ slug, name }: { slug: string; name: string }): Refusal | null {
  if (!isSlug(slug)) return refuse("invalid", "주소에는 소문자와 한글, 숫자, 붙임표만 쓸 수 있습니다.", { field: "slug" });
  if (!name) return refuse("invalid", "이름을 입력해 주세요.", { field: "name" });
  return null;
}

// Names are looked for in cleaned text, so they are cleaned alike.
const cleanNamed = <Named extends { name: string }>(input: Named): Named => ({ ...input, name: cleanLine(input.name) });

/** Permission, the shape of the name, then one transaction with its audit row. */
async function save(
  actor: Asker,
  { act, input, now }: { act: string; input: { slug: string; name: string }; now: Date },
  upsert: (tx: Transaction) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  if (!actor) return SIGN_IN_REQUIRED;
  if (!canEditNewsroom(actor)) return FORBIDDEN;
  const refusal = judgeNamed(input);
  if (refusal) return refusal;
  return db.$transaction(async (tx) => {
    const saved = await upsert(tx);
    if (saved.ok) {
      const { slug, name } = input;
      await record(tx, { actorId: actor.id, act, subjectType: "newsroom", subjectId: slug, detail: { name }, now });
    }
    return saved;
  });
}

type SectionInput = { slug: string; name: string; parentSlug?: string | null; position?: number; reportersMayPublish?: boolean; commenting?: boolean };

/** Creates the section of this slug or changes it. Sections have two levels. */
export function saveSection(actor: Asker, { parentSlug, ...raw }: SectionInput, now: Date): Promise<Result<Saved>> {
  const input = cleanNamed(raw);
  return save(actor, { act: "section.save", input, now }, async (tx) => {
    const parent = parentSlug ? await tx.section.findUnique({ where: { slug: parentSlug } }) : null;
    if (parentSlug && (!parent || parent.parentId !== null || parent.slug === input.slug)) {
      return refuse("invalid", "상위 섹션을 다시 골라 주세요.", { field: "parentSlug" });
    }
    const before = await tx.section.findUnique({
      where: { slug: input.slug },
      select: { id: true, parentId: true, _count: { select: { subsections: true } } },
    });
    if (parent && before?._count.subsections) {
      return refuse("invalid", "하위 섹션이 있는 섹션은 다른 섹션 아래로 옮길 수 없습니다.", { field: "parentSlug" });
    }
    const parentId = parentSlug === undefined ? (before?.parentId ?? null) : (parent?.id ?? null);
    const data = { ...input, parentId };
    const saved = await tx.section.upsert({
      where: { slug: input.slug },
      create: data,
      update: data,
      select: { id: true, slug: true },
    });
    if (before && before.parentId !== parentId) {
      const [from, to] = [before.parentId ?? saved.id, parentId ?? saved.id];
      await tx.article.updateMany({ where: { sectionId: saved.id }, data: { topSectionId: to } });
      await moveSection(tx, saved.id, { from, to });
    }
    return done(saved);
  });
}

type ReporterInput = { slug: string; name: string; email: string; title?: string; beat?: string; accountId?: string | null };

/** Creates the reporter of this slug or changes it. `accountId` is the account that writes under this byline. */
export function saveReporter(actor: Asker, raw: ReporterInput, now: Date): Promise<Result<Saved>> {
  const input = cleanNamed(raw);
  return save(actor, { act: "reporter.save", input, now }, async (tx) => {
    const account = input.accountId
      ? await tx.account.findUnique({ where: { id: input.accountId }, select: { reporter: { select: { slug: true } } } })
      : null;
    if (input.accountId && (!account || (account.reporter && account.reporter.slug !== input.slug))) {
      return refuse("invalid", "없거나 이미 다른 기자와 이어진 계정입니다.", { field: "accountId" });
    }
    return done(
      await tx.reporter.upsert({
        where: { slug: input.slug },
        create: input,
        update: input,
        select: { id: true, slug: true },
      }),
    );
  });
}

type PersonInput = {
  slug: string;
  name: string;
  aliases?: string[];
  role?: string;
  summary?: string;
  roles?: Post[];
  isLinked?: boolean;
  photoId?: string | null;
};

/** Creates the public figure of this slug or changes it. */
export function savePerson(actor: Asker, raw: PersonInput, now: Date): Promise<Result<Saved>> {
  const input = { ...cleanNamed(raw), ...(raw.aliases && { aliases: raw.aliases.map(cleanLine).filter(Boolean) }) };
  return save(actor, { act: "person.save", input, now }, async (tx) => {
    // held until it is saved, so that nobody deletes it meanwhile
    if (input.photoId && (await tx.$queryRaw<unknown[]>`SELECT 1 FROM photos WHERE id = ${input.photoId}::uuid FOR KEY SHARE`).length === 0) {
      return refuse("invalid", "보관함에 없는 사진입니다. 다시 골라 주세요.", { field: "photoId" });
    }
    return done(await tx.person.upsert({ where: { slug: input.slug }, create: input, update: input, select: { id: true, slug: true } }));
  });
}
