import type { Metadata } from "next";
import Form from "next/form";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { AliasRow } from "@/components/topics/alias-row";
import { TagRow } from "@/components/topics/tag-row";
import { canEditNewsroom } from "@/lib/access/permissions";
import { listAliases, listTags } from "@/lib/topics/read";

export const instant = false;
export const metadata: Metadata = { title: "태그" };

const PATH = "/desk/tags";
const one = (value: string | string[] | undefined) => (typeof value === "string" && value ? value : undefined);

type Props = { searchParams: Promise<Record<"words" | "after", string | string[] | undefined>> };

export default async function TagsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const [words, after] = [one(asked.words), one(asked.after)];
  const actor = await guardDesk(PATH, canEditNewsroom);
  const [{ tags, next }, aliases] = await Promise.all([listTags(actor, { words, after }), listAliases(actor)]);
  return (
    <>
      <h1 className="mb-4 text-[21px] font-bold tracking-[-.02em]">태그</h1>
      <Form prefetch={false} action={PATH} role="search" className="mb-4 flex max-w-xl flex-wrap gap-2">
        <input key={words} type="search" name="words" defaultValue={words} aria-label="태그 찾기" placeholder="태그 찾기" className="min-h-10 min-w-0 flex-1 rounded-[7px] border border-ink-3 bg-paper px-3 pointer-coarse:min-h-11" />
        <button className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold pointer-coarse:min-h-11">찾기</button>
      </Form>
      {tags.length === 0 ? (
        <p className="py-14 text-center text-ink-3">{words ? "찾는 태그가 없습니다." : "아직 태그가 없습니다. 기사에 달면 여기에 나옵니다."}</p>
      ) : (
        <ul className="max-w-3xl border-t border-rule">
          {tags.map((each) => (
            <TagRow key={each.tag} {...each} />
          ))}
        </ul>
      )}
      {next && (
        <Link href={`${PATH}?${new URLSearchParams({ ...(words && { words }), after: next })}`} className="mt-3 inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 태그 보기
        </Link>
      )}
      {aliases.length > 0 && (
        <section className="mt-9 max-w-3xl">
          <h2 className="mb-2 text-base font-bold">바꾼 이름</h2>
          <ul className="border-t border-rule">
            {aliases.map((alias) => (
              <AliasRow key={alias.tag} {...alias} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
