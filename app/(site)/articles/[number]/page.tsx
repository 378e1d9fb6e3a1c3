import type { Metadata } from "next";
import { ArticleSheet } from "@/components/article/article-sheet";
import { Neighbours } from "@/components/article/neighbours";
import { RelatedList } from "@/components/article/related-list";
import { Comments } from "@/components/comments/comments";
import { JsonLd } from "@/components/site/json-ld";
import { Missing } from "@/components/site/missing";
import { SiteFrame } from "@/components/site/site-frame";
import { getArticle } from "@/lib/articles/read";
import { getNeighbours, getRelated } from "@/lib/articles/related-read";
import { readNumber } from "@/lib/articles/rules";
import { siteUrl } from "@/lib/env";
import { articleData } from "@/lib/feeds/linked-data";
import { getPublisher } from "@/lib/settings/read";
import { SITE_NAME } from "@/lib/settings/rules";
import { HEIGHT, picturePath, WIDTH } from "@/lib/share-pictures/rules";

type Props = { params: Promise<{ number: string }> };

// No real article: pages are made when first asked for, and junk addresses leave nothing behind.
export const generateStaticParams = () => [{ number: "none" }];
export const ensureStatic = "navigation";

async function find(params: Props["params"]) {
  const number = readNumber((await params).number);
  return number === null ? null : getArticle(number);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await find(params);
  if (!article) return { title: "기사를 찾을 수 없습니다" };
  const { number, title, deck, publishedAt, updatedAt, reporters } = article;
  return {
    title,
    description: deck || undefined,
    alternates: { canonical: `/articles/${number}` },
    authors: reporters.map(({ name }) => ({ name })),
    openGraph: {
      type: "article",
      siteName: SITE_NAME,
      locale: "ko_KR",
      title,
      description: deck || undefined,
      url: `/articles/${number}`,
      publishedTime: publishedAt,
      modifiedTime: updatedAt ?? publishedAt,
      images: [{ url: picturePath(article), width: WIDTH, height: HEIGHT, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

export default async function ArticlePage({ params }: Props) {
  const article = await find(params);
  if (!article) return <Missing />;
  const { number, topSection } = article;
  const [related, neighbours] = await Promise.all([getRelated(number), getNeighbours(number)]);
  return (
    <SiteFrame section={topSection.slug}>
      <JsonLd data={articleData(article, { base: siteUrl(), publisher: await getPublisher(), picture: siteUrl() + picturePath(article) })} />
      <ArticleSheet article={article}>
        <RelatedList articles={related} />
        <Neighbours section={article.section.name} {...neighbours} />
        <Comments articleNumber={number} />
      </ArticleSheet>
    </SiteFrame>
  );
}
