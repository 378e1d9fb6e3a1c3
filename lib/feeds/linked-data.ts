import type { ArticleView } from "@/lib/articles/read";
import { KIND_NAMES } from "@/lib/corrections/rules";
import { type PhotoView, photoUrl } from "@/lib/photos/rules";
import { type Publisher, SITE_MOTTO, SITE_NAME } from "@/lib/settings/rules";

/** A schema.org description, as JSON-LD. */
export type LinkedData = { "@type": string } & Record<string, unknown>;

const CONTEXT = { "@context": "https://schema.org" };

/** JSON that may stand inside a script element: no text in it can end the element or begin a comment. */
export const scriptText = (data: unknown): string => JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

const image = (photo: PhotoView, base: string): LinkedData => ({
  "@type": "ImageObject",
  url: base + photoUrl(photo, photo.width),
  width: photo.width,
  height: photo.height,
});

type Paper = { base: string; publisher: Publisher; youtube?: string };

const organizationId = (base: string) => `${base}/#publisher`;

function organization({ base, publisher, youtube }: Paper): LinkedData {
  const { title, email, phone, office, publisher: founder } = publisher;
  return {
    "@type": "NewsMediaOrganization",
    "@id": organizationId(base),
    name: title || SITE_NAME,
    url: `${base}/`,
    logo: { "@type": "ImageObject", url: `${base}/logo.png`, width: 512, height: 512 },
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    ...(office && { address: { "@type": "PostalAddress", streetAddress: office, addressCountry: "KR" } }),
    ...(founder && { employee: { "@type": "Person", name: founder, jobTitle: "발행인" } }),
    ...(youtube && { sameAs: [youtube] }),
    publishingPrinciples: `${base}/about`,
  };
}

/** The front page: the paper, and how to search it. */
export const siteData = (paper: Paper): LinkedData[] => [
  { ...CONTEXT, ...organization(paper) },
  {
    ...CONTEXT,
    "@type": "WebSite",
    name: SITE_NAME,
    alternateName: SITE_MOTTO,
    url: `${paper.base}/`,
    inLanguage: "ko",
    publisher: { "@id": organizationId(paper.base) },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${paper.base}/search?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  },
];

type Step = { name: string; path: string };

/** The way from the front page to this one. */
const breadcrumbs = (steps: readonly Step[], base: string): LinkedData => ({
  ...CONTEXT,
  "@type": "BreadcrumbList",
  itemListElement: [{ name: SITE_NAME, path: "/" }, ...steps].map(({ name, path }, at) => ({ "@type": "ListItem", position: at + 1, name, item: base + path })),
});

type Named = { slug: string; name: string };

const sectionSteps = (sections: readonly Named[]): Step[] => {
  const different = sections.filter(({ slug }, at) => at === 0 || slug !== sections[at - 1]?.slug);
  return different.map(({ slug, name }) => ({ name, path: `/sections/${encodeURIComponent(slug)}` }));
};

/** From the top section down. */
export const sectionData = (sections: readonly Named[], base: string): LinkedData => breadcrumbs(sectionSteps(sections), base);

/** An article as a search engine understands it. `picture` is the address of the drawn one. */
export function articleData(article: ArticleView, { picture, ...paper }: Paper & { picture: string }): LinkedData[] {
  const { base } = paper;
  const { number, title, deck, photo, photos, publishedAt, updatedAt, reporters, people, section, topSection, tags, corrections, isSponsored, aiUse } = article;
  const url = `${base}/articles/${number}`;
  const pictures = Object.values(photos).filter(({ id }) => id !== photo?.id);
  const authors = reporters.map(({ slug, name, title: jobTitle }) => ({ "@type": "Person", name, jobTitle, url: `${base}/reporters/${encodeURIComponent(slug)}` }));
  return [
    {
      ...CONTEXT,
      "@type": isSponsored ? "AdvertiserContentArticle" : "NewsArticle",
      mainEntityOfPage: { "@type": "WebPage", "@id": url },
      url,
      headline: title,
      ...(deck && { description: deck }),
      image: [...(photo ? [photo] : []), ...pictures].map((each) => image(each, base)).concat({ "@type": "ImageObject", url: picture, width: 1200, height: 630 }),
      datePublished: publishedAt,
      // The last change that a reader can see, never the time of a save or of this rendering.
      dateModified: updatedAt ?? publishedAt,
      ...(corrections.length > 0 && {
        correction: corrections.map(({ kind, text, at }) => ({ "@type": "CorrectionComment", name: KIND_NAMES[kind], text, datePublished: at, inLanguage: "ko" })),
      }),
      ...(aiUse.length > 0 && { digitalSourceType: "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource" }),
      author: authors.length > 0 ? authors : [{ "@id": organizationId(base) }],
      publisher: organization(paper),
      articleSection: section.name,
      ...(tags.length > 0 && { keywords: tags }),
      ...(people.length > 0 && { mentions: people.map(({ slug, name }) => ({ "@type": "Person", name, url: `${base}/people/${encodeURIComponent(slug)}` })) }),
      isAccessibleForFree: true,
      inLanguage: "ko",
    },
    breadcrumbs([...sectionSteps([topSection, section]), { name: title, path: `/articles/${number}` }], base),
  ];
}

type Reporter = Named & { title: string; email: string; beat: string };

export const reporterData = ({ slug, name, title, email, beat }: Reporter, paper: Paper): LinkedData => ({
  ...CONTEXT,
  "@type": "Person",
  name,
  url: `${paper.base}/reporters/${encodeURIComponent(slug)}`,
  jobTitle: title,
  email: `mailto:${email}`,
  ...(beat && { knowsAbout: beat }),
  worksFor: organization(paper),
});

type Person = Named & { aliases: string[]; role: string; summary: string; photo: PhotoView | null };

export const personData = ({ slug, name, aliases, role, summary, photo }: Person, base: string): LinkedData => ({
  ...CONTEXT,
  "@type": "Person",
  name,
  url: `${base}/people/${encodeURIComponent(slug)}`,
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(role && { jobTitle: role }),
  ...(summary && { description: summary }),
  ...(photo && { image: image(photo, base) }),
});
