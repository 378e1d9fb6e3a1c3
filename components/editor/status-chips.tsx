import type { Ref } from "react";
import type { DeskArticle } from "@/lib/articles/list-read";
import { type ArticleStatus, STATUS_NAMES } from "@/lib/articles/rules";

const LOOKS: Record<ArticleStatus, string> = {
  draft: "bg-wash text-ink-2 border-rule",
  inReview: "bg-mark-wash text-mark border-transparent",
  approved: "bg-accent-wash text-accent border-accent",
  scheduled: "bg-accent-wash text-accent border-transparent",
  published: "bg-accent text-paper border-transparent",
  withdrawn: "bg-danger-wash text-danger border-transparent",
  archived: "bg-wash text-ink-3 border-rule",
};

type Props = { status: ArticleStatus; hasUnpublishedChanges: boolean; returned?: DeskArticle["returned"]; /** Given where it takes the focus. */ ref?: Ref<HTMLSpanElement> };

export function StatusChips({ status, hasUnpublishedChanges, returned, ref }: Props) {
  return (
    <span ref={ref} tabIndex={ref ? -1 : undefined} className="inline-flex flex-wrap gap-1 text-[13px] leading-snug font-semibold whitespace-nowrap">
      <span className={`rounded-md border px-2 py-0.5 ${LOOKS[status]}`}>{STATUS_NAMES[status]}</span>
      {hasUnpublishedChanges && <span className="rounded-md border border-transparent bg-mark-wash px-2 py-0.5 text-mark">고친 내용 미발행</span>}
      {returned && <span className="rounded-md border border-transparent bg-mark-wash px-2 py-0.5 text-mark">{returned.isToMe ? "돌려받음" : "돌려보냄"}</span>}
    </span>
  );
}
