import type { Metadata } from "next";
import { DeskEmail } from "@/components/site/desk-email";
import { TextPage } from "@/components/site/text-page";
import { MAX_BYTES, MAX_CHARACTERS, REASONS, type ReasonKey } from "@/lib/comments/rules";
import { ANSWER_DAYS, APPEAL_DAYS } from "@/lib/rights/rules";

export const metadata: Metadata = { title: "댓글 운영 원칙", alternates: { canonical: "/policies/comments" } };
export const ensureStatic = "navigation";

const WHAT: Record<ReasonKey, string> = {
  abuse: "욕을 하거나 특정한 사람들을 깎아내리고 미워하게 하는 말",
  attack: "기사나 의견이 아니라 사람의 외모·가족·출신 따위를 공격하는 말",
  defamation: "사실이든 거짓이든 남의 명예를 떨어뜨리는 내용",
  copyright: "남의 글이나 그림을 허락 없이 옮긴 것",
  spam: "광고, 같은 글을 되풀이해 올리는 것",
  privacy: "전화번호·주소·계좌처럼 누구인지 알 수 있는 남의 정보",
  other: "그 밖에 법을 어기거나 다른 독자의 대화를 막는 글",
};

export default function CommentPolicyPage() {
  return (
    <TextPage title="댓글 운영 원칙">
      <p>댓글은 기사를 읽은 사람들이 생각을 나누는 자리입니다. 누구나 마음 놓고 말할 수 있도록 아래 원칙을 지킵니다.</p>

      <h2>길이를 세는 법</h2>
      <p>
        댓글 하나는 {MAX_CHARACTERS}자까지, {MAX_BYTES}byte까지 쓸 수 있고 둘 다 지켜야 합니다. 입력 칸 아래에서 지금 길이를 바로 볼 수 있습니다.
      </p>
      <ul>
        <li>한글, 한자와 그 밖의 글자: 1자에 2byte</li>
        <li>영문, 숫자, 자판에 있는 부호, 띄어쓰기와 줄바꿈: 1자에 1byte</li>
        <li>그림 문자(이모지): 4byte. 여러 그림을 이어 만든 것은 그만큼 더 길게 셉니다.</li>
      </ul>
      <p>
        띄어 쓰지 않은 한글 {MAX_CHARACTERS}자가 꼭 {MAX_BYTES}byte입니다. 앞뒤 빈칸과 보이지 않는 문자는 지우고, 잇따른 빈 줄은 한 줄로 줄여 셉니다. 길이를 넘긴 글은
        자르지 않고, 쓰신 그대로 두고 줄여 달라고 알려 드립니다.
      </p>

      <h2>삭제하는 댓글</h2>
      <p>다음에 해당하면 댓글 운영자가 판단해 삭제하고, 그 자리에 사유를 남깁니다.</p>
      <ul>
        {(Object.keys(REASONS) as ReasonKey[]).map((reason) => (
          <li key={reason}>
            <strong>{REASONS[reason]}</strong>: {WHAT[reason]}
          </li>
        ))}
      </ul>
      <p>
        기사와 의견이 다르다는 까닭만으로 삭제하지 않습니다. 살펴볼 것이 있는 댓글은 운영자가 확인할 때까지 쓴 사람에게만 보일 수 있습니다.
      </p>

      <h2>신고</h2>
      <p>
        원칙에 어긋난 댓글을 보시면 댓글 아래 ‘신고’를 누르고 사유를 골라 주세요. 신고가 여러 번 들어왔다고 저절로 삭제되지는 않으며, 운영자가
        모두 읽고 판단합니다. 누가 신고했는지는 알리지 않습니다.
      </p>

      <h2>법에 따른 책임</h2>
      <p>
        다른 사람의 명예를 훼손하거나 저작권 같은 권리를 침해한 댓글은 「정보통신망 이용촉진 및 정보보호 등에 관한 법률」 제44조와 제70조,
        「저작권법」 제136조 등에 따라 쓴 사람이 책임을 질 수 있습니다.
      </p>
      <p>
        댓글로 사생활이나 명예 같은 권리를 침해당한 분은 같은 법 제44조의2에 따라 삭제나 반박하는 글을 실어 달라고 요청할 수 있습니다. 침해인지
        가리기 어려우면 30일 안에서 그 댓글을 보이지 않게 하는 임시조치를 할 수 있습니다. <a href="/policies/takedown">권리침해 신고</a>에서 로그인하지
        않고 요청하실 수 있습니다.
      </p>

      <h2>이의 신청</h2>
      <p>
        댓글이 삭제되면 사유를 알림으로 알려 드립니다. 잘못 삭제되었다고 생각하시면 {APPEAL_DAYS}일 안에 <a href="/me/notices">알림</a>에서 이의를
        신청해 주세요. 삭제한 사람이 아닌 다른 운영자가 다시 살펴 {ANSWER_DAYS}일 안에 결과와 까닭을 답하고, 잘못 삭제한 댓글은 되살립니다.
      </p>

      <h2>기록과 보존</h2>
      <p>
        모든 처리는 누가 언제 어떤 사유로 했는지 기록하며, 이 기록은 고치거나 지우지 않습니다. 달마다 무엇을 얼마나 처리했는지는{" "}
        <a href="/policies/comments/report">댓글 운영 보고서</a>에 밝힙니다. 삭제된 댓글의 글은 {APPEAL_DAYS}일 뒤 봉인해 관리자만 까닭을 남기고 볼 수
        있게 하고, 법에서 정한 기간이 지나면 파기합니다. 그 밖의 문의는 <DeskEmail />로 보내 주세요.
      </p>
    </TextPage>
  );
}
