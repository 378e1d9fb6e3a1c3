import type { Block } from "@/lib/articles/body";
import type { ArticleContent } from "@/lib/articles/schema";

export const paragraph = (text: string): Block => ({ type: "paragraph", runs: [{ text }] });

/** A whole article for tests; each names only what it is about. */
export const contentOf = (about: Partial<ArticleContent> & { sectionId: number }): ArticleContent => ({
  label: "",
  title: "시험 기사 제목",
  deck: "",
  dateline: "만파",
  reporterIds: [],
  body: [paragraph("첫 문단입니다.")],
  nameChoices: {},
  tags: [],
  commenting: true,
  isSponsored: false,
  aiUse: [],
  related: [],
  ...about,
});
