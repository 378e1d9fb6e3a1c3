import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { guardDesk } from "@/components/desk/guard";
import { WritingScreen } from "@/components/editor/writing-screen";
import { canWrite } from "@/lib/access/permissions";
import { getDraft } from "@/lib/articles/desk-read";
import { getLife } from "@/lib/articles/life-read";
import { readNumber } from "@/lib/articles/rules";
import { listNames } from "@/lib/newsroom/desk-read";
import { listReporters, listSections } from "@/lib/newsroom/read";

type Props = { params: Promise<{ number: string }> };

// Depends on who asks; and a refusal keeps its status.
export const instant = false;

export const metadata: Metadata = { title: "기사 쓰기" };

export default async function EditArticle({ params }: Props) {
  const asked = (await params).number;
  const actor = await guardDesk(`/desk/articles/${asked}`, canWrite);
  const number = readNumber(asked);
  const draft = number === null ? null : await getDraft(actor, number);
  if (!draft) notFound();

  const [sections, reporters, people, life] = await Promise.all([listSections(), listReporters(), listNames(actor), getLife(actor, draft.number)]);
  const { version, savedAt, content, photos, status, publishedVersion } = draft;
  const start = { saved: { number: draft.number, version, savedAt }, content, photos, publication: { status, publishedVersion, news: "" }, life: life ?? undefined };
  return <WritingScreen key={draft.number} actor={actor} start={start} newsroom={{ sections, reporters, people }} />;
}
