import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { BannerSettings } from "@/components/desk/banner-settings";
import { EntryForm, type EntryField } from "@/components/desk/entry-form";
import { CommentSettings } from "@/components/desk/comment-settings";
import { guardDesk } from "@/components/desk/guard";
import { ModerationSettings } from "@/components/desk/moderation-settings";
import { TestBox } from "@/components/words/test-box";
import { canAdminister } from "@/lib/access/permissions";
import { getTemplates, getThresholds } from "@/lib/moderation/terms-read";
import { saveSealing } from "@/lib/rights/actions";
import { KEPT_DAYS, KEPT_DAYS_RANGE } from "@/lib/rights/rules";
import { keptDays } from "@/lib/rights/seal-read";
import { saveBreaking, savePublisher, saveSharing } from "@/lib/settings/actions";
import { BREAKING_RANGE } from "@/lib/settings/breaking";
import { getDeskSettings } from "@/lib/settings/read";
import { PARTICULARS, type Publisher, REQUIRED } from "@/lib/settings/rules";
import { listMissing } from "@/lib/settings/schema";

export const instant = false;
export const metadata: Metadata = { title: "설정" };

const HINTS: Partial<Record<keyof Publisher, string>> = {
  registrationNumber: "시·도에 등록하고 받은 번호. 예: 서울 아00000",
  registeredOn: "예: 2025-10-01",
  office: "발행소의 주소",
  email: "정정과 문의를 받는 주소",
};

const PUBLISHER_FIELDS = (Object.keys(PARTICULARS) as (keyof Publisher)[]).map((name): EntryField => ({
  name,
  label: REQUIRED.includes(name) ? PARTICULARS[name] : `${PARTICULARS[name]} (선택)`,
  hint: HINTS[name],
  kind: name === "email" ? "email" : "text",
}));

const SHARING_FIELDS: EntryField[] = [
  { name: "youtube", label: "유튜브 채널 주소 (선택)", kind: "text", hint: "https://로 시작하는 주소. 비우면 링크를 두지 않습니다." },
  { name: "isFullText", label: "RSS에 기사 전문을 싣기 (끄면 요약만)", kind: "check" },
  {
    name: "indexNowKey",
    label: "IndexNow 키 (선택)",
    kind: "text",
    hint: "적어 두면 발행하고 고치고 내릴 때마다 검색 엔진에 알립니다. 비우면 알리지 않습니다.",
  },
];

const BREAKING_FIELDS: EntryField[] = [
  { name: "minutes", label: "속보로 두는 분", kind: "number", hint: `${BREAKING_RANGE.min}분부터 ${BREAKING_RANGE.max}분(하루)까지. 그 시간이 지나면 ‘속보’가 저절로 떨어집니다. 앞으로 나가는 속보부터 따릅니다.` },
];

const SEALING_FIELDS: EntryField[] = [
  {
    name: "keptDays",
    label: "봉인한 글을 두는 날수",
    kind: "number",
    hint: `${KEPT_DAYS_RANGE.min}일부터 ${KEPT_DAYS_RANGE.max}일까지. 모욕죄 고소 기간인 여섯 달(${KEPT_DAYS}일)이 기본입니다. 앞으로 봉인하는 글부터 따릅니다.`,
  },
];

export default async function SettingsDesk() {
  const settings = await getDeskSettings(await guardDesk("/desk/settings", canAdminister));
  if (!settings) forbidden();
  const [templates, thresholds] = await Promise.all([getTemplates(), getThresholds()]);
  const missing = listMissing(settings.publisher);
  return (
    <>
      <h1 className="mb-4 text-[21px] font-bold tracking-[-.02em]">설정</h1>
      {missing.length > 0 && (
        <p className="mb-5 max-w-xl rounded-xl bg-mark-wash px-4 py-3 text-mark">
          법에 따라 모든 화면에 적어야 하는 것 가운데 빠진 것이 있습니다: <b>{missing.join(", ")}</b>
        </p>
      )}
      <EntryForm title="발행 정보" fields={PUBLISHER_FIELDS} values={settings.publisher} save={savePublisher} />
      <EntryForm title="배포와 연결" fields={SHARING_FIELDS} values={settings.sharing} save={saveSharing} />
      <BannerSettings banner={settings.banner} />
      <EntryForm title="속보" fields={BREAKING_FIELDS} values={{ minutes: String(settings.breaking.minutes) }} save={saveBreaking} />
      <CommentSettings settings={settings.comments} />
      <TestBox />
      <ModerationSettings templates={templates} thresholds={thresholds} />
      <EntryForm title="삭제된 댓글의 보존" fields={SEALING_FIELDS} values={{ keptDays: String(await keptDays()) }} save={saveSealing} />
    </>
  );
}
