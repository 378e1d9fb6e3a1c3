import { Ago } from "@/components/ui/ago";
import type { CommentView } from "@/lib/comments/rules";

type Props = { id: string; author: NonNullable<CommentView["author"]>; createdAt: string; isMine: boolean };

const BADGES = { reporter: "기자", staff: "운영진" };

/** Who and when; the time is the comment's own address. */
export function CommentHead({ id, author, createdAt, isMine }: Props) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5 text-sm">
      <b className="font-[650]">{author.name}</b>
      {author.badge && <span className="rounded-[5px] bg-accent-wash px-1.75 py-px text-xs font-[650] text-accent">{BADGES[author.badge]}</span>}
      {isMine && <span className="text-[13px] text-accent">내 댓글</span>}
      <a href={`#comment-${id}`} className="py-0.5 text-[13px] text-ink-3 no-underline hover:underline">
        <Ago at={createdAt} />
      </a>
    </header>
  );
}
