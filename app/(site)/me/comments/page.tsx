import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OwnHistory } from "@/components/accounts/own-history";
import { SiteFrame } from "@/components/site/site-frame";
import { getActor } from "@/lib/access/session";
import { countHistory, listHistory } from "@/lib/comments/history-read";
import type { CommentStatus } from "@/lib/comments/rules";

export const instant = false;

export const metadata: Metadata = { title: "내 댓글", robots: { index: false } };

const FILTERS = { visible: "공개", held: "검토 중", removed: "삭제됨", blocked: "임시조치" } as const satisfies Partial<Record<CommentStatus, string>>;
type Filter = keyof typeof FILTERS;

const address = (query: Record<string, string>) => `/me/comments${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`;

export default async function OwnCommentsPage({ searchParams }: PageProps<"/me/comments">) {
  const actor = await getActor();
  if (!actor) redirect("/sign-in?next=/me/comments");
  const asked = await searchParams;
  const status = Object.keys(FILTERS).find((each): each is Filter => each === asked.status);
  const before = typeof asked.before === "string" ? asked.before : undefined;
  const [{ comments, next }, counts] = await Promise.all([listHistory(actor, { status, before }, new Date()), countHistory(actor)]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs: [Filter | undefined, string, number][] = [
    [undefined, "모두", all],
    ...(Object.entries(FILTERS) as [Filter, string][]).map(([key, name]): [Filter, string, number] => [key, name, counts[key] ?? 0]),
  ];
  return (
    <SiteFrame>
      <main id="main" className="mx-auto max-w-[680px] px-4.5 pt-9 pb-18">
        <p className="text-sm text-ink-3">
          <a href="/me" className="inline-flex min-h-6 items-center hover:underline">
            내 정보
          </a>
        </p>
        <h1 className="mb-5 text-[27px] font-bold tracking-[-.028em]">내 댓글</h1>
        <nav aria-label="댓글 상태" className="-mx-2.5 mb-3 flex flex-wrap text-[15px]">
          {tabs.map(([key, name, count]) => (
            <a
              key={name}
              href={address(key ? { status: key } : {})}
              aria-current={status === key ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-1 px-2.5 text-ink-3 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name} <span className="tabular-nums">{count}</span>
            </a>
          ))}
        </nav>
        {comments.length > 0 ? (
          <OwnHistory comments={comments} />
        ) : (
          <p className="border-t border-rule py-10 text-center text-[15px] text-ink-2">{status || before ? "여기에 해당하는 댓글이 없습니다." : "아직 쓴 댓글이 없습니다."}</p>
        )}
        {next && (
          <a
            href={address({ ...(status && { status }), before: next })}
            className="mt-5 flex min-h-11 items-center justify-center rounded-lg border border-rule text-[15px] font-semibold hover:bg-wash"
          >
            이전 댓글 보기
          </a>
        )}
      </main>
    </SiteFrame>
  );
}
