import { type ReasonKey, REASONS } from "@/lib/comments/rules";
import type { Templates } from "@/lib/moderation/templates";
import { RANGES, type Thresholds } from "@/lib/moderation/thresholds";
import { saveTemplates, saveThresholds } from "@/lib/settings/actions";
import { type EntryField, EntryForm } from "./entry-form";

const TEMPLATE_FIELDS = (Object.keys(REASONS) as ReasonKey[]).map((name): EntryField => ({
  name,
  label: REASONS[name],
  kind: "area",
  ...(name === "abuse" && { hint: "댓글이 삭제되면 작성자에게 가는 글입니다. {이름}, {기사}, {사유}는 그때 채워집니다." }),
}));

const LABELS: Record<keyof Thresholds, [label: string, hint: string]> = {
  holdWeight: ["자동 보류에 필요한 신고 무게", "처음 보는 이용자의 신고 하나가 1, 늘 맞는 사람은 2에 가깝고 늘 틀리는 사람과 갓 가입한 계정은 그보다 가볍습니다. 0이면 신고만으로는 보류하지 않습니다."],
  reportsPerDay: ["한 사람이 하루에 할 수 있는 신고", "신고가 거의 받아들여지지 않는 사람은 이 수의 10분의 1까지입니다."],
  crowdMinutes: ["몰림을 재는 시간(분)", "이만큼의 시간 동안 올라온 댓글을 평소와 견줍니다."],
  crowdComments: ["몰림으로 보는 댓글 수", "그 시간 동안 한 기사에 올라온 댓글이 이보다 적으면 알리지 않습니다."],
  crowdTimes: ["평소의 몇 배", "그 기사의 평소 댓글 수보다 이만큼 많을 때 알립니다."],
  calmMinutes: ["진정시키는 시간(분)", "최신순으로 보이고 공감을 멈춘 뒤 이 시간이 지나면 저절로 풀립니다."],
};
const THRESHOLD_FIELDS = (Object.keys(RANGES) as (keyof Thresholds)[]).map((name): EntryField => {
  const [label, hint] = LABELS[name];
  return { name, label, hint, kind: "number" };
});

const asText = (values: Thresholds) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** What the newsroom says to authors, and when reports and crowds make the site act by itself. */
export function ModerationSettings({ templates, thresholds }: { templates: Templates; thresholds: Thresholds }) {
  return (
    <>
      <EntryForm title="삭제 안내문" fields={TEMPLATE_FIELDS} values={templates} save={saveTemplates} />
      <EntryForm title="신고와 몰림" fields={THRESHOLD_FIELDS} values={asText(thresholds)} save={saveThresholds} />
    </>
  );
}
