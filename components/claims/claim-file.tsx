import { Deeds, Fact, Facts } from "@/components/rights/facts";
import type { ClaimFile as File } from "@/lib/corrections/claim-read";
import { CLAIM_STATUSES } from "@/lib/corrections/claims";
import { KIND_NAMES } from "@/lib/corrections/rules";
import { stamp } from "@/lib/korean/time";
import { ClaimDue } from "./claim-due";

const ACTS: Record<string, string> = { "claim.register": "등록", "claim.accept": "받아들임", "claim.reject": "받아들이지 않음", "claim.drop": "거둠" };

/** The whole claim on one sheet, to read or to print. The only place that shows who claims. */
export function ClaimFile({ found }: { found: File }) {
  const { article, printed } = found;
  return (
    <article className="max-w-3xl">
      <h1 className="text-[21px] font-bold tracking-[-.02em]">
        {KIND_NAMES[found.kind]} 청구 {found.number}번
      </h1>
      <p className="mt-1 mb-5 text-ink-2">
        <b className="text-ink">{CLAIM_STATUSES[found.status]}</b>
        {found.urgency && (
          <>
            {" · "}
            <ClaimDue by={found.answerBy} urgency={found.urgency} />
          </>
        )}
      </p>
      <Facts title="청구">
        <Fact term="기사">
          <a href={`/articles/${article.number}`} className="underline underline-offset-2">
            {article.title}
          </a>{" "}
          ({article.number}번)
        </Fact>
        <Fact term="받은 날">{found.receivedOn}</Fact>
        <Fact term="답할 기한">{found.answerBy}까지</Fact>
        <Fact term="실을 기한">{found.printBy}까지 (받아들일 때)</Fact>
        <Fact term="내용">{found.demand}</Fact>
      </Facts>
      <Facts title="청구한 분 (데스크만 봅니다)">
        <Fact term="이름">{found.claimant}</Fact>
        <Fact term="연락처">{found.contact}</Fact>
      </Facts>
      {found.answeredAt && (
        <Facts title="결과">
          <Fact term="처리">
            {CLAIM_STATUSES[found.status]} · {stamp(found.answeredAt).slice(0, 16)}
          </Fact>
          {found.answer && <Fact term="답한 내용">{found.answer}</Fact>}
          {printed && (
            <Fact term="실은 글">
              {printed.text}
              <span className="block text-[13px] text-ink-3">
                {stamp(printed.at).slice(0, 16)}에 실었습니다.
                {printed.isLate && " 실을 기한을 넘겼습니다."}
                {printed.isRetracted && " 그 뒤에 거두었습니다."}
              </span>
            </Fact>
          )}
        </Facts>
      )}
      <Deeds acts={found.acts} names={ACTS} nobody="탈퇴한 사람" />
    </article>
  );
}
