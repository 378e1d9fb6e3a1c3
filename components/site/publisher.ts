import { SITE_NAME } from "./wordmark";

/** The paper's particulars, which Korean law wants on every page. The demo's are made up: a real newsroom writes its own. */
export const PARTICULARS = [
  { term: "제호", text: SITE_NAME },
  { term: "등록번호", text: "서울 아00000" },
  { term: "등록일", text: "2025년 10월 1일" },
  { term: "발행인·편집인", text: "임도현" },
  { term: "청소년보호책임자", text: "강이현" },
  { term: "고충처리인", text: "정다운" },
  { term: "주소", text: "서울특별시 종로구 만파로 1" },
];

/** Where readers write to: corrections, appeals, questions about personal data. */
export const DESK_EMAIL = "desk@manpa.example";
export const CHANNEL = "https://www.youtube.com/";
