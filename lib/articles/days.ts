import { dayOf } from "@/lib/korean/time";

/** Articles in their order, those of one day in Korea together; `day` is 2025-10-31. */
export function byDay<Article extends { publishedAt: string }>(articles: readonly Article[]): { day: string; articles: Article[] }[] {
  const days: { day: string; articles: Article[] }[] = [];
  for (const article of articles) {
    const day = dayOf(article.publishedAt);
    const last = days.at(-1);
    if (last?.day === day) last.articles.push(article);
    else days.push({ day, articles: [article] });
  }
  return days;
}
