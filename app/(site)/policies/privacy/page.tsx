import type { Metadata } from "next";
import { TextPage } from "@/components/site/text-page";

export const metadata: Metadata = { title: "개인정보 처리방침", alternates: { canonical: "/policies/privacy" } };
export const ensureStatic = "navigation";

export default function PrivacyPage() {
  return (
    <TextPage title="개인정보 처리방침">
      <p>만파는 댓글을 쓰는 데 꼭 필요한 정보만 받습니다. 기사를 읽는 데에는 아무 정보도 필요하지 않습니다.</p>
      <h2>받는 정보</h2>
      <ul>
        <li>이메일: 로그인할 때 씁니다. 다른 독자에게 보이지 않습니다.</li>
        <li>별명: 댓글 옆에 보입니다.</li>
        <li>비밀번호: 되돌릴 수 없는 형태로만 보관합니다.</li>
        <li>쓴 댓글, 공감과 신고</li>
      </ul>
      <p>만 14세 미만인 분은 가입할 수 없습니다.</p>
      <h2>쿠키와 저장 공간</h2>
      <p>
        로그인 상태를 지키는 쿠키, 글자 크기와 화면 밝기, 쓰다 만 댓글을 기억하는 브라우저 저장 공간만 씁니다. 광고나 방문 추적에 쓰는 쿠키는
        없습니다.
      </p>
      <h2>보관과 삭제</h2>
      <p>
        탈퇴하면 이메일과 별명, 비밀번호를 바로 지우고, 쓴 댓글은 내용을 볼 수 없게 합니다. 법에서 보관하도록 정한 기록은 그 기간에만 따로
        보관합니다.
      </p>
      <h2>나의 권리</h2>
      <p>
        <a href="/me">내 정보</a>에서 언제든 정보를 고치고, 내려받고, 탈퇴할 수 있습니다.
      </p>
    </TextPage>
  );
}
