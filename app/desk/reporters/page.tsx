import type { Metadata } from "next";
import { EntryForm } from "@/components/desk/entry-form";
import { EntryHead } from "@/components/desk/entry-head";
import { EntryList } from "@/components/desk/entry-list";
import { guardDesk } from "@/components/desk/guard";
import { canEditNewsroom } from "@/lib/access/permissions";
import { saveReporter } from "@/lib/newsroom/actions";
import { listDeskReporters, listWriters } from "@/lib/newsroom/desk-read";

export const instant = false;
export const metadata: Metadata = { title: "기자" };

const PATH = "/desk/reporters";

type Props = { searchParams: Promise<{ slug?: string | string[]; new?: string | string[] }> };

export default async function ReportersDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await guardDesk(PATH, canEditNewsroom);
  const [reporters, writers] = await Promise.all([listDeskReporters(actor), listWriters(actor)]);
  const edited = reporters.find((reporter) => reporter.slug === asked.slug);
  const isNew = !edited && asked.new !== undefined;
  const taken = new Set(reporters.filter((reporter) => reporter !== edited).map((reporter) => reporter.accountId));
  return (
    <>
      <EntryHead title="기자" add="새 기자" path={PATH} />
      {(edited || isNew) && (
        <EntryForm
          key={edited?.slug ?? ""}
          title={edited ? `${edited.name} 고치기` : "새 기자"}
          back={PATH}
          save={saveReporter}
          fields={[
            { name: "name", label: "이름", kind: "text" },
            { name: "slug", label: "주소", kind: "text", isFixed: !isNew, hint: isNew ? "소문자, 한글, 숫자, 붙임표만. 만든 뒤에는 바뀌지 않습니다." : undefined },
            { name: "title", label: "직함", kind: "text", hint: "기자, 선임기자, 특파원 등" },
            { name: "email", label: "이메일", kind: "email", hint: "기사의 이름 옆에 공개됩니다." },
            { name: "beat", label: "담당", kind: "text" },
            {
              name: "accountId",
              label: "이 이름으로 쓰는 계정",
              kind: "choice",
              choices: [
                { value: "", label: "없음" },
                ...writers.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
          values={{
            isNew,
            slug: edited?.slug ?? "",
            name: edited?.name ?? "",
            title: edited?.title ?? "기자",
            email: edited?.email ?? "",
            beat: edited?.beat ?? "",
            accountId: edited?.accountId ?? "",
          }}
        />
      )}
      <EntryList
        path={PATH}
        currentSlug={edited?.slug}
        empty="아직 기자가 없습니다."
        entries={reporters.map(({ slug, name, title, beat, email, account }) => ({
          slug,
          name,
          about: [title, beat, email].filter(Boolean).join(" · "),
          aside: account ? `계정 ${account.name}` : "계정 없음",
        }))}
      />
    </>
  );
}
