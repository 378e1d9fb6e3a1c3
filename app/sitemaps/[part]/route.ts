import { siteUrl } from "@/lib/env";
import { listArticleAddresses, listPersonSlugs } from "@/lib/feeds/read";
import { type Part, readPartName, sitemap } from "@/lib/feeds/sitemap";
import { listReporters, listSections } from "@/lib/newsroom/read";
import { NOT_FOUND } from "@/lib/result";
import { door, problem, publicText } from "@/lib/route";

type Context = { params: Promise<{ part: string }> };

const STANDING = ["/", "/latest", "/about", "/policies/comments", "/policies/privacy"];

async function listPages(): Promise<string[]> {
  const [sections, reporters] = await Promise.all([listSections(), listReporters()]);
  const slugs = sections.flatMap(({ slug, subsections }) => [slug, ...subsections.map((sub) => sub.slug)]);
  return [
    ...STANDING,
    ...slugs.map((slug) => `/sections/${encodeURIComponent(slug)}`),
    ...reporters.map(({ slug }) => `/reporters/${encodeURIComponent(slug)}`),
  ];
}

async function listEntries(part: Part): Promise<{ path: string; changedAt?: string }[]> {
  switch (part.of) {
    case "pages":
      return (await listPages()).map((path) => ({ path }));
    case "people":
      return (await listPersonSlugs(part)).map((slug) => ({ path: `/people/${encodeURIComponent(slug)}` }));
    case "articles":
      return (await listArticleAddresses(part)).map(({ number, changedAt }) => ({ path: `/articles/${number}`, changedAt }));
  }
}

export const GET = door(async (request, { params }: Context) => {
  const part = readPartName((await params).part);
  const entries = part ? await listEntries(part) : [];
  if (entries.length === 0) return problem(NOT_FOUND);
  const base = siteUrl();
  const text = sitemap(entries.map(({ path, ...entry }) => ({ address: base + path, ...entry })));
  return publicText(request, text, "application/xml; charset=utf-8");
});
