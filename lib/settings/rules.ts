export const SITE_NAME = "만파";
export const SITE_MOTTO = "만 개의 물결, 한 가락의 소식";

/** What Korean law wants said of an internet newspaper (신문법 제21조, 청소년보호법), and how to reach its desk. */
export type Publisher = {
  title: string;
  registrationNumber: string;
  /** `2025-10-01` */
  registeredOn: string;
  publisher: string;
  editor: string;
  office: string;
  phone: string;
  youthOfficer: string;
  complaintsOfficer: string;
  email: string;
};

export type Sharing = {
  /** The paper's own channel; empty when it has none. */
  youtube: string;
  /** Whole articles in feeds, not extracts. */
  isFullText: boolean;
  /** Empty: nobody outside is told of changes. */
  indexNowKey: string;
};

export const NO_PUBLISHER: Publisher = {
  title: "",
  registrationNumber: "",
  registeredOn: "",
  publisher: "",
  editor: "",
  office: "",
  phone: "",
  youthOfficer: "",
  complaintsOfficer: "",
  email: "",
};

export const NO_SHARING: Sharing = { youtube: "", isFullText: false, indexNowKey: "" };

export const PARTICULARS: Record<keyof Publisher, string> = {
  title: "제호",
  registrationNumber: "등록번호",
  registeredOn: "등록연월일",
  publisher: "발행인",
  editor: "편집인",
  office: "발행소",
  phone: "전화",
  youthOfficer: "청소년보호책임자",
  complaintsOfficer: "고충처리인",
  email: "이메일",
};

/** Those that the law wants on every page; the rest may stay empty. */
export const REQUIRED: readonly (keyof Publisher)[] = [
  "title",
  "registrationNumber",
  "registeredOn",
  "publisher",
  "editor",
  "office",
  "phone",
  "youthOfficer",
];

/** `2025-10-01` as a reader reads it. */
const koreanDate = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1년 $2월 $3일");

/** What is known of the publisher, in the order of the law, ready to print; without the address to write to, which is a link. */
export function listParticulars(publisher: Publisher): { term: string; text: string }[] {
  return (Object.keys(PARTICULARS) as (keyof Publisher)[])
    .filter((name) => name !== "email" && publisher[name] !== "")
    .map((name) => ({ term: PARTICULARS[name], text: name === "registeredOn" ? koreanDate(publisher[name]) : publisher[name] }));
}
