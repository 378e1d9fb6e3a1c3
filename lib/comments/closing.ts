import type { CommentSettings } from "@/lib/settings/comment-rules";

type Switch = { commenting: boolean };
type Closing = {
  article: Switch & { publishedAt: Date | null };
  section: Switch & { name: string };
  topSection: Switch & { name: string };
  settings: Pick<CommentSettings, "closeAfterDays" | "pauseFrom" | "pauseUntil" | "pauseWhy">;
  now: Date;
};

const DAY = 86_400_000;

/** Why nothing can be written under an article; null while it can. */
export function closedReason({ article, section, topSection, settings, now }: Closing): string | null {
  if (!article.commenting) return "이 기사는 댓글을 받지 않습니다.";
  const shut = [topSection, section].find(({ commenting }) => !commenting);
  if (shut) return `‘${shut.name}’ 섹션의 기사는 댓글을 받지 않습니다.`;
  const { closeAfterDays, pauseFrom, pauseUntil, pauseWhy } = settings;
  if (pauseFrom && pauseUntil && new Date(pauseFrom) <= now && now < new Date(pauseUntil)) {
    return [`${pauseUntil.slice(0, 16).replace("T", " ")}까지 댓글을 받지 않습니다.`, pauseWhy].filter(Boolean).join(" ");
  }
  if (closeAfterDays > 0 && article.publishedAt && now.getTime() - article.publishedAt.getTime() >= closeAfterDays * DAY) {
    return `기사가 나온 지 ${closeAfterDays}일이 지나 댓글을 더 받지 않습니다.`;
  }
  return null;
}
