import type { Metadata } from "next";
import { guardDesk } from "@/components/desk/guard";
import { newStart } from "@/components/editor/new-start";
import { Notice } from "@/components/editor/notice";
import { WritingScreen } from "@/components/editor/writing-screen";
import { canWrite } from "@/lib/access/permissions";
import { listDeskArticles } from "@/lib/articles/list-read";
import { listNames } from "@/lib/newsroom/desk-read";
import { listReporters, listSections } from "@/lib/newsroom/read";

// Depends on who asks; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "새 기사" };

export default async function NewArticle() {
  const actor = await guardDesk("/desk/articles/new", canWrite);
  if (actor.role === "reporter" && actor.reporterId === null) {
    return <Notice title="아직 기자로 등록되지 않았습니다">기사를 쓰려면 데스크에 기자 등록을 요청해 주세요.</Notice>;
  }
  const [sections, reporters, people, { articles }] = await Promise.all([
    listSections(),
    listReporters(),
    listNames(actor),
    listDeskArticles(actor, { mine: true }),
  ]);
  const choices = sections.flatMap((top) => [...top.subsections, top]);
  const section = choices.find(({ slug }) => slug === articles[0]?.section.slug) ?? choices[0];
  if (!section) return <Notice title="아직 섹션이 없습니다">데스크가 섹션을 만들면 기사를 쓸 수 있습니다.</Notice>;
  const start = newStart({ sectionId: section.id, reporterId: actor.reporterId });
  return <WritingScreen actor={actor} start={start} newsroom={{ sections, reporters, people }} />;
}
