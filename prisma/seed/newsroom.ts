import { NO_SHARING } from "@/lib/settings/rules";

/** Top sections with their subsections, in the order of the site's navigation. */
export const SECTIONS = [
  { slug: "politics-society", name: "정치·사회", subsections: { politics: "정치", society: "사회", labor: "노동", education: "교육" } },
  { slug: "industry", name: "기업·산업", subsections: { chips: "반도체·전자", mobility: "모빌리티", tech: "IT·플랫폼", retail: "유통·식품" } },
  { slug: "finance", name: "금융·증권", subsections: { stocks: "증권", banking: "은행·보험", currency: "금리·환율", realty: "부동산" } },
  { slug: "citizen", name: "시민·경제", subsections: { consumer: "소비자", shops: "소상공인", local: "지역경제", household: "가계" } },
  { slug: "global", name: "글로벌", subsections: { us: "미국", asia: "아시아", europe: "유럽", trade: "통상" } },
  { slug: "people", name: "인물", subsections: { interview: "인터뷰", culture: "문화", science: "과학" } },
] as const;

type Keys<T> = T extends unknown ? keyof T : never;
export type SectionSlug = Keys<(typeof SECTIONS)[number]["subsections"]>;

export const REPORTERS = {
  "seo-garam": { name: "서가람", email: "garam@manpa.example", title: "기자", beat: "대통령실·국회, 지역 사회", account: "reporter@demo.test" },
  "yoon-taeoh": { name: "윤태오", email: "taeoh@manpa.example", title: "기자", beat: "반도체, 자동차, 인공지능", account: null },
  "moon-jiho": { name: "문지호", email: "jiho@manpa.example", title: "선임기자", beat: "증권, 은행, 금리와 환율", account: null },
  "baek-songi": { name: "백송이", email: "songi@manpa.example", title: "기자", beat: "소비자, 소상공인, 지역경제", account: null },
  "ryu-gangmin": { name: "류강민", email: "gangmin@manpa.example", title: "국제전문기자", beat: "통상, 동아시아, 국제기구", account: null },
} as const;

export type ReporterSlug = keyof typeof REPORTERS;

/** Everybody's password in the demo. */
export const PASSWORD = "manpa-demo";

export const STAFF = [
  { email: "reporter@demo.test", name: "서가람", role: "reporter" },
  { email: "editor@demo.test", name: "강이현", role: "editor" },
  { email: "moderator@demo.test", name: "정다운", role: "moderator" },
  { email: "admin@demo.test", name: "임도현", role: "admin" },
] as const;

/** Readers by the names they comment under. */
export const READERS = {
  물결소리: "reader@demo.test",
  산들바람: "reader2@demo.test",
  경주토박이: "toback@demo.test",
  퇴근길버스: "bus@demo.test",
  밤샘코딩: "allnight@demo.test",
  감포바다: "gampo@demo.test",
  주말농부: "farmer@demo.test",
  느린우체통: "slowpost@demo.test",
  새벽시장: "dawn@demo.test",
  파도타기: "surf@demo.test",
  수익대장: "profit@demo.test",
} as const;

export type ReaderName = keyof typeof READERS;

/** Made up, as everything in the demo: a real newsroom writes its own. */
export const PUBLISHER = {
  title: "만파",
  registrationNumber: "서울 아00000",
  registeredOn: "2025-10-01",
  publisher: "임도현",
  editor: "강이현",
  office: "서울특별시 종로구 만파로 1",
  phone: "02-000-0000",
  youthOfficer: "강이현",
  complaintsOfficer: "정다운",
  email: "desk@manpa.example",
};

export const SHARING = { ...NO_SHARING, youtube: "https://www.youtube.com/@manpa.example" };
