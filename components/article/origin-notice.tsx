import type { ArticleView } from "@/lib/articles/read";
import { aiSentence, SPONSORED_SENTENCE } from "@/lib/articles/marks";

/** Who paid for it, and what a machine made of it, ahead of the text. */
export function OriginNotice({ isSponsored, aiUse }: Pick<ArticleView, "isSponsored" | "aiUse">) {
  const sentences = [isSponsored && SPONSORED_SENTENCE, aiSentence(aiUse)].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <p role="note" className="mt-4 rounded-lg bg-wash px-4 py-2.5 text-[15px] text-ink-2">
      {sentences.join(" ")}
    </p>
  );
}
