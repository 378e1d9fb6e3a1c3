import { REASONS } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import { TAKEDOWN_STATUSES } from "@/lib/rights/rules";
import type { TakedownCase } from "@/lib/rights/takedown-read";
import { Deeds, Fact, Facts } from "./facts";

const minute = (iso: string) => stamp(iso).slice(0, 16);

const ACTS: Record<string, string> = {
  "takedown.file": "접수",
  "takedown.block": "임시조치",
  "takedown.reject": "조치하지 않음",
  "takedown.object": "작성자의 이의",
  "takedown.restore": "다시 공개",
  "takedown.remove": "삭제",
};

/** The whole case on one sheet, to read or to print. The only place that shows who claims. */
export function TakedownFile({ found }: { found: TakedownCase }) {
  const { identity, comment, article } = found;
  return (
    <article className="max-w-3xl">
      <h1 className="text-[20px] font-bold tracking-[-.02em]">권리침해 신고 {found.number}번</h1>
      <p className="mt-1 mb-5 text-ink-2">
        <b className="text-ink">{TAKEDOWN_STATUSES[found.status]}</b>
        {found.status === "received" && ` · ${minute(found.dueAt)}까지 답해야 합니다`}
        {(found.status === "blocked" || found.status === "objected") && found.blockedUntil && ` · ${minute(found.blockedUntil)}까지 · ${found.daysLeft}일 남음`}
      </p>
      <Facts title="신고">
        <Fact term="접수">{minute(found.at)}</Fact>
        <Fact term="침해된 권리">{REASONS[found.right]}</Fact>
        <Fact term="신고 내용">{found.claim}</Fact>
      </Facts>
      <Facts title="신고한 분">
        {identity ? (
          <>
            <Fact term="이름">
              {identity.name} ({identity.standing})
            </Fact>
            <Fact term="이메일">{identity.email}</Fact>
            {identity.phone && <Fact term="전화번호">{identity.phone}</Fact>}
          </>
        ) : (
          <Fact term="이름">보존 기간이 지나 파기했습니다</Fact>
        )}
      </Facts>
      <Facts title="댓글">
        <Fact term="기사">
          <a href={`/articles/${article.number}`} className="underline underline-offset-2">
            {article.title}
          </a>{" "}
          ({article.number}번)
        </Fact>
        <Fact term="쓴 사람">
          {found.author} · {minute(comment.at)}
        </Fact>
        <Fact term="내용">{comment.body ?? "봉인된 글"}</Fact>
        <Fact term="식별자">{comment.id}</Fact>
      </Facts>
      {(found.objection || found.answer) && (
        <Facts title="경과">
          {found.objection && <Fact term={`이의${found.objectedAt ? ` · ${minute(found.objectedAt)}` : ""}`}>{found.objection}</Fact>}
          {found.answer && <Fact term="운영자의 답">{found.answer}</Fact>}
        </Facts>
      )}
      <Deeds acts={found.acts} names={ACTS} nobody="시스템" />
    </article>
  );
}
