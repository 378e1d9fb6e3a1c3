import { EntryForm, type EntryField } from "@/components/desk/entry-form";
import { saveBanner } from "@/lib/settings/actions";
import { BANNER_TEXT, type Banner } from "@/lib/settings/banner";

const FIELDS: EntryField[] = [
  { name: "text", label: "배너 문구", kind: "text", hint: `모든 화면의 맨 위에 한 줄로 보입니다. ${BANNER_TEXT}자까지. 비우고 저장하면 배너를 내립니다.` },
  { name: "link", label: "배너가 이어질 주소", kind: "text", hint: "이 사이트의 주소는 /articles/12처럼, 다른 곳은 https://부터 적어 주세요." },
  { name: "from", label: "배너를 올릴 때 (선택)", kind: "moment", hint: "한국 시각. 비우면 저장하는 대로 올립니다." },
  { name: "until", label: "배너를 내릴 때", kind: "moment", hint: "한국 시각. 이때가 되면 저절로 내려갑니다." },
];

export function BannerSettings({ banner: { text, link, from, until } }: { banner: Banner }) {
  return <EntryForm title="알림 배너" fields={FIELDS} values={{ text, link, from: from.slice(0, 16), until: until.slice(0, 16) }} save={saveBanner} />;
}
