import { type Role, ROLE_NAMES } from "@/lib/access/role";
import { REASONS } from "@/lib/comments/rules";
import { type CorrectionKind, KIND_NAMES } from "@/lib/corrections/rules";
import { withParticle } from "@/lib/korean/particle";

export const SUBJECTS = { comment: "댓글", article: "기사", account: "이용자", photo: "사진", newsroom: "편집국", appeal: "이의", takedown: "권리침해", claim: "정정 청구", word: "금칙어" } as const;
export type Subject = keyof typeof SUBJECTS;

/** An audit row with the names behind its ids, where they are still known. */
export type Entry = { act: string; subjectId: string; detail: unknown; actor: { name: string } | null; subjectName: string | null };

type Detail = Record<string, unknown>;

const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const roleName = (role: unknown) => (typeof role === "string" && role in ROLE_NAMES ? ROLE_NAMES[role as Role] : text(role));
const reasonName = (reason: unknown) =>
  typeof reason === "string" && Object.hasOwn(REASONS, reason) ? REASONS[reason as keyof typeof REASONS] : text(reason);

const commentOf = ({ articleNumber }: Detail) => (articleNumber ? `${text(articleNumber)}번 기사의 댓글을` : "댓글을");
const articleOf = ({ number }: Detail) => `${text(number)}번 기사를`;
const minuteOf = ({ at }: Detail) => text(at).slice(0, 16).replace("T", " ");
/** What of the checklist was passed over, with the reasons given. */
const passedOver = ({ overrides }: Detail) =>
  Array.isArray(overrides) ? ` · 확인 항목을 넘긴 사유: ${overrides.map(({ reason }: Detail) => `‘${text(reason)}’`).join(", ")}` : "";
/** 바로잡습니다 is a sentence already, so as a thing it takes quotes. */
const kindOf = ({ kind }: Detail) => {
  if (kind === "simple") return "‘바로잡습니다’를";
  return withParticle(typeof kind === "string" && Object.hasOwn(KIND_NAMES, kind) ? KIND_NAMES[kind as CorrectionKind] : text(kind), "을/를");
};
const personOf = (_: Detail, { subjectName }: Entry) => (subjectName ? `${subjectName} 님` : "어느 이용자");
const named = ({ name }: Detail, { subjectId }: Entry) => `‘${text(name) || subjectId}’`;

/** What follows "○○ 님이 ". */
const TOLD: Record<string, (detail: Detail, entry: Entry) => string> = {
  "comment.remove": (detail) => `${commentOf(detail)} 삭제했습니다`,
  "comment.restore": (detail) => `${commentOf(detail)} 다시 공개했습니다`,
  "comment.pass": (detail) => `${commentOf(detail)} 통과시켰습니다`,
  "comment.hold": (detail) => `${commentOf(detail)} 보류했습니다`,
  "comment.undo": (detail) => `${commentOf(detail)} 처리한 것을 취소했습니다`,
  "comment.edit": () => "자기 댓글을 고쳤습니다",
  "comment.withdraw": () => "자기 댓글을 지웠습니다",
  "comment.pick": (detail) => `${commentOf(detail)} 데스크 추천으로 올렸습니다`,
  "comment.unpick": (detail) => `${commentOf(detail)} 데스크 추천에서 내렸습니다`,
  "comment.block": (detail) => `${commentOf(detail)} 임시조치로 가렸습니다`,
  "comment.unblock": (detail) => `${commentOf(detail)} 임시조치에서 풀었습니다`,
  "comment.open-sealed": (detail) => `봉인한 ${commentOf(detail)} 열어 보았습니다`,
  "comment.purge-sealed": (detail) => `보존 기간이 지난 봉인된 댓글 ${text(detail.count)}건을 파기했습니다`,
  "appeal.file": (detail) => `${commentOf(detail)} 되살려 달라고 이의를 신청했습니다`,
  "appeal.uphold": () => "이의를 검토해 삭제를 유지했습니다",
  "appeal.restore": () => "이의를 받아들여 댓글을 되살렸습니다",
  "takedown.file": (_, { subjectId }) => `권리침해 신고 ${subjectId}번을 접수했습니다`,
  "takedown.block": (_, { subjectId }) => `권리침해 신고 ${subjectId}번의 댓글을 임시조치했습니다`,
  "takedown.reject": (_, { subjectId }) => `권리침해 신고 ${subjectId}번을 조치 없이 마쳤습니다`,
  "takedown.object": (_, { subjectId }) => `권리침해 신고 ${subjectId}번의 임시조치에 이의를 제기했습니다`,
  "takedown.restore": (_, { subjectId }) => `권리침해 신고 ${subjectId}번의 댓글을 다시 공개했습니다`,
  "takedown.remove": (_, { subjectId }) => `권리침해 신고 ${subjectId}번의 댓글을 삭제했습니다`,
  "article.create": (detail) => `${articleOf(detail)} 쓰기 시작했습니다`,
  "article.publish": (detail) => `${articleOf(detail)} 발행했습니다${passedOver(detail)}`,
  "article.change": (detail) => `${articleOf(detail)} 고쳐 발행했습니다${passedOver(detail)}`,
  "article.republish": (detail) => `철회했던 ${articleOf(detail)} 다시 발행했습니다${passedOver(detail)}`,
  "article.withdraw": (detail) => `${articleOf(detail)} 철회했습니다`,
  "article.share-preview": (detail) => `${text(detail.number)}번 기사의 미리보기 링크 ‘${text(detail.label)}’ 항목을 만들었습니다`,
  "article.revoke-preview": (detail) => `${text(detail.number)}번 기사의 미리보기 링크 ‘${text(detail.label)}’ 항목을 닫았습니다`,
  "article.submit": (detail) => `${articleOf(detail)} 송고했습니다`,
  "article.recall": (detail) => `${articleOf(detail)} 송고했다가 거두었습니다`,
  "article.return": (detail) => `${articleOf(detail)} 기자에게 돌려보냈습니다`,
  "article.approve": (detail) => `${articleOf(detail)} 승인했습니다`,
  "article.schedule": (detail) => `${articleOf(detail)} ${minuteOf(detail)}에 발행하기로 예약했습니다${passedOver(detail)}`,
  "article.unschedule": (detail) => `${articleOf(detail)} 발행하려던 예약을 취소했습니다`,
  "article.archive": (detail) => `${articleOf(detail)} 보관했습니다`,
  "article.unarchive": (detail) => `${articleOf(detail)} 보관에서 꺼냈습니다`,
  "article.embargo": (detail) => `${text(detail.number)}번 기사에 ${minuteOf(detail)}까지 엠바고를 걸었습니다`,
  "article.lift-embargo": (detail) => `${text(detail.number)}번 기사의 엠바고를 풀었습니다`,
  "article.mark-breaking": (detail) => `${articleOf(detail)} 속보로 표시했습니다`,
  "article.end-breaking": (detail) => `${text(detail.number)}번 기사의 속보 표시를 껐습니다`,
  "article.plan-withdrawal": (detail) => `${articleOf(detail)} ${minuteOf(detail)}에 철회하기로 예약했습니다`,
  "article.cancel-withdrawal": (detail) => `${articleOf(detail)} 철회하려던 예약을 취소했습니다`,
  "article.show-changes": (detail) => `${text(detail.number)}번 기사의 고친 기록을 독자에게 다시 열었습니다`,
  "article.hide-changes": (detail) => `${text(detail.number)}번 기사의 고친 기록을 독자에게 닫았습니다`,
  "correction.publish": (detail) => `${text(detail.number)}번 기사에 ${kindOf(detail)} 실었습니다`,
  "correction.retract": (detail) => `${text(detail.number)}번 기사에서 ${kindOf(detail)} 거두었습니다`,
  "claim.register": (detail, { subjectId }) => `${text(detail.articleNumber)}번 기사에 대한 청구 ${subjectId}번을 등록했습니다`,
  "claim.accept": (detail, { subjectId }) => `${text(detail.articleNumber)}번 기사에 대한 청구 ${subjectId}번을 받아들였습니다`,
  "claim.reject": (detail, { subjectId }) => `${text(detail.articleNumber)}번 기사에 대한 청구 ${subjectId}번을 받아들이지 않았습니다`,
  "claim.drop": (detail, { subjectId }) => `${text(detail.articleNumber)}번 기사에 대한 청구 ${subjectId}번을 거둔 것으로 남겼습니다`,
  "account.create": (detail, entry) => `${personOf(detail, entry)}의 계정을 만들었습니다 · ${roleName(detail.role)}`,
  "account.change-role": (detail, entry) =>
    `${personOf(detail, entry)}의 역할을 ${roleName(detail.from)}에서 ${withParticle(roleName(detail.to), "으로/로")} 바꿨습니다`,
  "account.block": (detail, entry) => `${personOf(detail, entry)}을 차단했습니다`,
  "account.unblock": (detail, entry) => `${personOf(detail, entry)}의 차단을 풀었습니다`,
  "account.restrict": (detail, entry) => `${personOf(detail, entry)}에게 ${withParticle(text(detail.step), "을/를")} 적용했습니다`,
  "account.lift": (detail, entry) => `${personOf(detail, entry)}의 ${withParticle(text(detail.step), "을/를")} 풀었습니다`,
  "account.note": (detail, entry) => `${personOf(detail, entry)}에 관한 메모를 남겼습니다`,
  "article.calm": (detail) => `${text(detail.number)}번 기사의 댓글을 ${text(detail.minutes)}분 동안 진정시켰습니다`,
  "article.release": (detail) => `${text(detail.number)}번 기사의 댓글 진정을 풀었습니다`,
  "photo.upload": () => "사진을 올렸습니다",
  "photo.describe": () => "사진의 설명과 권리를 고쳤습니다",
  "photo.focus": () => "사진의 초점을 옮겼습니다",
  "photo.replace": (detail) => `사진을 다른 사진으로 바꿨습니다(${text(detail.count)}곳)`,
  "photo.put-back": (detail) => `다른 사진으로 바꾼 것을 되돌렸습니다(${text(detail.count)}곳)`,
  "photo.delete": () => "쓰이지 않는 사진을 지웠습니다",
  "section.save": (detail, entry) => `섹션 ${named(detail, entry)}의 정보를 저장했습니다`,
  "reporter.save": (detail, entry) => `기자 ${named(detail, entry)}의 정보를 저장했습니다`,
  "word.add": (detail, entry) => `금칙어 ‘${entry.subjectId}’ 항목을 더했습니다(${text(detail.does)})`,
  "word.change": (detail, entry) => `금칙어 ‘${entry.subjectId}’ 항목을 고쳤습니다(${text(detail.does)})`,
  "word.remove": (_, entry) => `금칙어 ‘${entry.subjectId}’ 항목을 지웠습니다`,
  "word.import": (detail) => `금칙어를 파일에서 들여왔습니다(새로 ${text(detail.added)}개, 고침 ${text(detail.changed)}개)`,
  "curation.save": (detail, entry) => `${named(detail, entry)}의 기사 배치를 ${detail.startsAt ? "예약" : "바꾸어 저장"}했습니다`,
  "curation.cancel": (detail, entry) => `${named(detail, entry)}의 예약한 배치를 취소했습니다`,
  "tag.merge": (detail) => `태그 ‘${text(detail.from)}’${withParticle(text(detail.from), "을/를").slice(text(detail.from).length)} ‘${text(detail.into)}’에 합쳤습니다(기사 ${text(detail.count)}건)`,
  "tag.unmerge": (detail) => `태그 ‘${text(detail.from)}’의 이름을 되돌렸습니다(기사 ${text(detail.count)}건)`,
  "setting.save": (detail, entry) => `설정 ${named(detail, entry)}의 내용을 저장했습니다`,
  "person.save": (detail, entry) => `인물 ${named(detail, entry)}의 정보를 저장했습니다`,
};

/** One audit row as a Korean sentence. An act without words of its own is told by its name. */
export function tell(entry: Entry): string {
  const detail: Detail = typeof entry.detail === "object" && entry.detail !== null ? { ...entry.detail } : {};
  // Their name is gone with them.
  if (entry.act === "account.delete") return "이용자가 탈퇴했습니다";
  const who = entry.actor ? `${entry.actor.name} 님이` : "시스템이";
  const what = TOLD[entry.act]?.(detail, entry) ?? `${entry.act} 작업을 했습니다`;
  const more = [detail.reason && `사유 ${reasonName(detail.reason)}`, detail.note && `메모 “${text(detail.note)}”`].filter(Boolean);
  return [`${who} ${what}`, ...more].join(" · ");
}
