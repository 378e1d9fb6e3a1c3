import type { Metadata } from "next";
import { TextPage } from "@/components/site/text-page";
import { MAX_BYTES, MAX_CHARACTERS, REASONS } from "@/lib/comments/rules";

export const metadata: Metadata = { title: "댓글 운영 원칙", alternates: { canonical: "/policies/comments" } };
export const ensureStatic = "navigation";

export default function CommentPolicyPage() {
  return (
    <TextPage title="댓글 운영 원칙">
      <p>댓글은 기사를 읽은 사람들이 서로의 생각을 나누는 자리입니다. 누구나 편하게 말할 수 있도록 아래 원칙을 지킵니다.</p>
      <h2>길이</h2>
      <p>
        댓글 하나는 {MAX_CHARACTERS}자, {MAX_BYTES}byte까지 쓸 수 있고 두 가지를 모두 지켜야 합니다. 한글과 한자는 2byte, 영문·숫자와 띄어쓰기는
        1byte, 그림 글자는 4byte로 셉니다. 넘치는 글은 자르지 않고 그대로 둔 채 줄여 달라고 알려 드립니다.
      </p>
      <h2>삭제하는 댓글</h2>
      <p>다음에 해당하는 댓글은 댓글 운영자가 판단해 삭제합니다. 삭제한 자리에는 사유를 남깁니다.</p>
      <ul>
        {Object.entries(REASONS).map(([reason, name]) => (
          <li key={reason}>{name}</li>
        ))}
      </ul>
      <h2>법에 따른 책임</h2>
      <p>
        다른 사람의 저작권 등 권리를 침해하거나 명예를 훼손한 댓글은 관련 법에 따라 제재를 받을 수 있습니다. 그런 댓글을 보셨다면 댓글 아래
        ‘신고’를 눌러 알려 주세요.
      </p>
      <h2>처리 기록</h2>
      <p>
        누가 언제 어떤 사유로 처리했는지 빠짐없이 기록하며, 이 기록은 고치거나 지울 수 없습니다. 자신의 댓글이 잘못 삭제되었다고 생각하시면 기사에
        적힌 편집국 이메일로 알려 주세요. 다시 살펴보고 답을 드립니다.
      </p>
    </TextPage>
  );
}
