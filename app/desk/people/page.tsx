import type { Metadata } from "next";
import { EntryForm } from "@/components/desk/entry-form";
import { EntryHead } from "@/components/desk/entry-head";
import { EntryList } from "@/components/desk/entry-list";
import { guardDesk } from "@/components/desk/guard";
import { canEditNewsroom } from "@/lib/access/permissions";
import { savePerson } from "@/lib/newsroom/actions";
import { listDeskPeople } from "@/lib/newsroom/desk-read";
import { readPosts } from "@/lib/newsroom/rules";

export const instant = false;
export const metadata: Metadata = { title: "인물" };

const PATH = "/desk/people";

type Props = { searchParams: Promise<{ slug?: string | string[]; new?: string | string[] }> };

export default async function PeopleDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await guardDesk(PATH, canEditNewsroom);
  const people = await listDeskPeople(actor);
  const edited = people.find((person) => person.slug === asked.slug);
  const isNew = !edited && asked.new !== undefined;
  return (
    <>
      <EntryHead title="인물" add="새 인물" path={PATH} />
      {(edited || isNew) && (
        <EntryForm
          key={edited?.slug ?? ""}
          title={edited ? `${edited.name} 고치기` : "새 인물"}
          back={PATH}
          save={savePerson}
          fields={[
            { name: "name", label: "이름", kind: "text" },
            { name: "slug", label: "주소", kind: "text", isFixed: !isNew, hint: isNew ? "같은 이름이 있으면 다르게 지어 주세요. 만든 뒤에는 바뀌지 않습니다." : undefined },
            { name: "role", label: "직함", kind: "text" },
            { name: "aliases", label: "다른 이름", kind: "text", hint: "기사에 쓰이는 다른 표기. 쉼표로 나눕니다." },
            { name: "summary", label: "소개", kind: "area" },
            { name: "roles", label: "이력", kind: "posts", hint: "달까지 적고, 아직 맡고 있으면 끝을 비웁니다. 저장하면 나중에 시작한 것부터 놓입니다." },
            { name: "photoId", label: "사진", kind: "photo" },
            { name: "isLinked", label: "기사에 나온 이름을 인물 화면으로 이음", kind: "check", hint: "당사자의 법적 요청이 있으면 끕니다." },
          ]}
          values={{
            isNew,
            slug: edited?.slug ?? "",
            name: edited?.name ?? "",
            role: edited?.role ?? "",
            aliases: edited?.aliases.join(", ") ?? "",
            summary: edited?.summary ?? "",
            roles: readPosts(edited?.roles).map((post) => ({ ...post, until: post.until ?? "" })),
            photoId: edited?.photo ?? null,
            isLinked: edited?.isLinked ?? true,
          }}
        />
      )}
      <EntryList
        path={PATH}
        currentSlug={edited?.slug}
        empty="아직 인물이 없습니다."
        entries={people.map(({ slug, name, role, aliases, isLinked, _count }) => ({
          slug,
          name,
          about: [role, aliases.join(", "), isLinked ? "" : "잇지 않음"].filter(Boolean).join(" · "),
          aside: `기사 ${_count.articles}`,
        }))}
      />
    </>
  );
}
