import type { Metadata } from "next";
import { EntryForm } from "@/components/desk/entry-form";
import { EntryHead } from "@/components/desk/entry-head";
import { EntryList } from "@/components/desk/entry-list";
import { guardDesk } from "@/components/desk/guard";
import { canEditNewsroom } from "@/lib/access/permissions";
import { saveSection } from "@/lib/newsroom/actions";
import { listDeskSections } from "@/lib/newsroom/desk-read";

export const instant = false;
export const metadata: Metadata = { title: "섹션" };

const PATH = "/desk/sections";

type Props = { searchParams: Promise<{ slug?: string | string[]; new?: string | string[] }> };

export default async function SectionsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await guardDesk(PATH, canEditNewsroom);
  const sections = await listDeskSections(actor);
  const edited = sections.find((section) => section.slug === asked.slug);
  const isNew = !edited && asked.new !== undefined;
  const parents = sections.filter((section) => section.parentSlug === null && section.slug !== edited?.slug);
  return (
    <>
      <EntryHead title="섹션" add="새 섹션" path={PATH} />
      {(edited || isNew) && (
        <EntryForm
          key={edited?.slug ?? ""}
          title={edited ? `${edited.name} 고치기` : "새 섹션"}
          back={PATH}
          save={saveSection}
          fields={[
            { name: "name", label: "이름", kind: "text" },
            { name: "slug", label: "주소", kind: "text", isFixed: !isNew, hint: isNew ? "소문자, 숫자, 붙임표만. 만든 뒤에는 바뀌지 않습니다." : undefined },
            {
              name: "parentSlug",
              label: "상위 섹션",
              kind: "choice",
              choices: [{ value: "", label: "없음 (상위 섹션)" }, ...parents.map(({ slug, name }) => ({ value: slug, label: name }))],
            },
            { name: "position", label: "순서", kind: "number", hint: "작은 수가 앞에 섭니다." },
            { name: "reportersMayPublish", label: "기자가 자기 기사를 바로 발행할 수 있음", kind: "check" },
            { name: "commenting", label: "댓글을 받음", kind: "check", hint: "끄면 이 섹션과 하위 섹션의 기사에 새 댓글을 쓸 수 없습니다." },
          ]}
          values={{
            isNew,
            slug: edited?.slug ?? "",
            name: edited?.name ?? "",
            parentSlug: edited?.parentSlug ?? "",
            position: String(edited?.position ?? sections.length),
            reportersMayPublish: edited?.reportersMayPublish ?? true,
            commenting: edited?.commenting ?? true,
          }}
        />
      )}
      <EntryList
        path={PATH}
        currentSlug={edited?.slug}
        empty="아직 섹션이 없습니다."
        entries={sections.map(({ slug, name, parentSlug, reportersMayPublish, commenting, _count }) => ({
          slug,
          name,
          isUnder: parentSlug !== null,
          about: [slug, !reportersMayPublish && "데스크만 발행", !commenting && "댓글 닫음"].filter(Boolean).join(" · "),
          aside: `기사 ${_count.articles}`,
        }))}
      />
    </>
  );
}
