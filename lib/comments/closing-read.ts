import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { article as articleTag, everything } from "@/lib/articles/tags";
import { db } from "@/lib/db";
import { getCommentSettings } from "@/lib/settings/read";
import { closedReason } from "./closing";
import { SECTION } from "./context-read";

/** Why nothing can be written under an article, null while it can; at most a minute old. The write decides by the clock. */
export async function getClosing(articleNumber: number): Promise<string | null> {
  "use cache";
  cacheTag(everything(), articleTag(articleNumber));
  cacheLife({ stale: 30, revalidate: 60, expire: 3600 });
  const article = await db.article.findUnique({
    where: { number: articleNumber, status: "published" },
    select: { commenting: true, publishedAt: true, section: SECTION, topSection: SECTION },
  });
  if (!article) return "이 기사는 댓글을 받지 않습니다.";
  return closedReason({ article, section: article.section, topSection: article.topSection, settings: await getCommentSettings(), now: new Date() });
}
