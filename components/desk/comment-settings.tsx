import { EntryForm, type EntryField } from "@/components/desk/entry-form";
import { saveComments } from "@/lib/settings/actions";
import type { CommentSettings as Settings } from "@/lib/settings/comment-rules";

const number = (name: keyof Settings, label: string, hint?: string): EntryField => ({ name, label, hint, kind: "number" });

const FIELDS: EntryField[] = [
  number("personMinute", "한 사람이 1분에 쓸 수 있는 댓글"),
  number("personDay", "한 사람이 하루에 쓸 수 있는 댓글"),
  number("articleHour", "한 사람이 한 기사에 1시간에 쓸 수 있는 댓글"),
  number("addressMinute", "한 주소(IP)에서 1분에 쓸 수 있는 댓글", "회사나 학교는 여럿이 한 주소를 씁니다."),
  number("floodMinute", "한 기사에 1분에 이만큼 넘게 들어오면 보류"),
  number("repeatAccounts", "거의 같은 글을 하루에 다른 계정 이만큼이 쓰면 보류"),
  number("repeatArticles", "거의 같은 글을 하루에 다른 기사 이만큼에 쓰면 보류"),
  number("trustDays", "링크: 가입한 지 며칠이 지나야 바로 공개"),
  number("trustComments", "링크: 공개된 댓글이 몇 개여야 바로 공개"),
  number("maxLinks", "링크: 댓글 하나에 이만큼까지 바로 공개"),
  number("newcomerHours", "새 이용자의 댓글을 모두 보류할 시간", "가입한 뒤 이 시간 동안 보류합니다. 0이면 보류하지 않습니다."),
  number("closeAfterDays", "발행하고 며칠이 지나면 댓글을 닫기", "0이면 닫지 않습니다."),
  { name: "pauseFrom", label: "기간을 정해 닫기: 부터 (선택)", kind: "moment" },
  { name: "pauseUntil", label: "기간을 정해 닫기: 까지 (선택)", kind: "moment" },
  { name: "pauseWhy", label: "닫는 사유 (선택)", kind: "text", hint: "독자에게 그대로 보입니다. 예: 선거 운동 기간이라 댓글을 닫습니다." },
];

export function CommentSettings({ settings }: { settings: Settings }) {
  const values = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, name === "pauseFrom" || name === "pauseUntil" ? String(value).slice(0, 16) : String(value)]));
  return <EntryForm title="댓글 받기" fields={FIELDS} values={values} save={saveComments} />;
}
