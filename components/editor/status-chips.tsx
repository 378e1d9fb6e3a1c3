import type { ArticleStatus } from "@/lib/articles/rules";

const LOOKS: Record<ArticleStatus, [name: string, look: string]> = {
  draft: ["초안", "bg-wash text-ink-2 border-rule"],
  published: ["발행됨", "bg-accent-wash text-accent border-transparent"],
  withdrawn: ["철회됨", "bg-danger-wash text-danger border-transparent"],
};

export function StatusChips({ status, hasUnpublishedChanges }: { status: ArticleStatus; hasUnpublishedChanges: boolean }) {
  const [name, look] = LOOKS[status];
  return (
    <span className="inline-flex flex-wrap gap-1 text-[13px] leading-snug font-semibold whitespace-nowrap">
      <span className={`rounded-md border px-2 py-0.5 ${look}`}>{name}</span>
      {hasUnpublishedChanges && <span className="rounded-md border border-transparent bg-mark-wash px-2 py-0.5 text-mark">고친 내용 미발행</span>}
    </span>
  );
}
