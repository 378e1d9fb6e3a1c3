import type { Metadata } from "next";
import { LIST_PAGE, readBefore, readPart } from "@/components/site/list-address";
import { ListPage } from "@/components/site/list-page";
import { Missing } from "@/components/site/missing";
import { PersonCard } from "@/components/site/person-card";
import { listByPerson } from "@/lib/articles/read";
import { siteUrl } from "@/lib/env";
import { personData } from "@/lib/feeds/linked-data";
import { getPerson } from "@/lib/newsroom/read";

type Props = { params: Promise<{ slug: string; before?: string[] }> };

export const generateStaticParams = () => [{ slug: "none", before: [] }];
export const ensureStatic = "navigation";

async function find(params: Props["params"]) {
  const { slug, before } = await params;
  return { slug: readPart(slug), before };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, before } = await find(params);
  const person = await getPerson(slug);
  if (!person) return { title: "인물을 찾을 수 없습니다" };
  return {
    title: person.role ? `${person.name} · ${person.role}` : person.name,
    description: person.summary || undefined,
    alternates: { canonical: `/people/${slug}` },
    robots: before ? { index: false, follow: true } : undefined,
  };
}

export default async function PersonPage({ params }: Props) {
  const { slug, before } = await find(params);
  const [page, person] = [readBefore(before), await getPerson(slug)];
  if (!page || !person) return <Missing />;
  const list = await listByPerson(slug, { limit: LIST_PAGE, ...page });
  return (
    <ListPage
      heading={<PersonCard person={person} />}
      list={list}
      data={personData(person, siteUrl())}
      base={`/people/${slug}`}
      {...page}
      empty="이 인물을 다룬 기사가 아직 없습니다."
    />
  );
}
