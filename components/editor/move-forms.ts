import type { Move } from "@/lib/articles/moves";

/** What a step asks before it is taken, and what is said once it is. */
export type MoveForm = {
  button: string;
  title: string;
  text: string;
  verb: string;
  news: string;
  note?: { label: string; isNeeded: boolean };
  /** The label of a minute in Korean time. */
  time?: string;
  /** Whether a minute is proposed where none is set. */
  isTimeProposed?: true;
  reason?: string;
};

/** Publishing and withdrawing have dialogs of their own. */
export type FormMove = Exclude<Move, "publish" | "republish" | "withdraw">;

const toDesk = { label: "데스크에 남길 말 (선택)", isNeeded: false };
const toReporter = { label: "기자에게 남길 말 (선택)", isNeeded: false };

export const FORMS: Record<FormMove, MoveForm> = {
  submit: { button: "송고…", title: "데스크에 송고할까요?", text: "데스크가 검토해 발행하거나 돌려보냅니다. 승인되기 전에는 계속 고칠 수 있고, 고친 것은 데스크에 보입니다.", verb: "송고", news: "송고했습니다.", note: toDesk },
  recall: { button: "송고 거두기…", title: "송고를 거둘까요?", text: "기사가 초고로 돌아옵니다. 다 고친 뒤 다시 송고해 주세요.", verb: "송고 거두기", news: "송고를 거두었습니다." },
  return: { button: "돌려보내기…", title: "기자에게 돌려보낼까요?", text: "기사가 초고로 돌아가고, 아래 글이 기자의 글쓰기 화면 맨 위에 보입니다.", verb: "돌려보내기", news: "기자에게 돌려보냈습니다.", note: { label: "무엇을 고쳐야 하나요?", isNeeded: true } },
  approve: { button: "승인…", title: "기사를 승인할까요?", text: "승인한 뒤에는 데스크만 글을 고칠 수 있습니다. 발행이나 예약은 따로 합니다.", verb: "승인", news: "승인했습니다.", note: toReporter },
  schedule: { button: "예약…", title: "언제 발행할까요?", text: "그 시각이 되면 저절로 발행됩니다. 그때까지 데스크가 고쳐 저장한 글은 따로 묻지 않고 예약에 들어갑니다.", verb: "예약", news: "발행을 예약했습니다.", time: "발행 시각 (한국 시각)", isTimeProposed: true, note: toReporter },
  unschedule: { button: "예약 취소…", title: "예약을 취소할까요?", text: "기사는 승인된 채로 남고, 저절로 발행되지 않습니다.", verb: "예약 취소", news: "예약을 취소했습니다.", note: toReporter },
  archive: { button: "보관…", title: "기사를 보관할까요?", text: "보관한 기사는 고칠 수 없고 ‘보관됨’ 목록에만 있습니다. 언제든 다시 꺼낼 수 있습니다.", verb: "보관", news: "보관했습니다." },
  unarchive: { button: "보관 풀기…", title: "보관에서 꺼낼까요?", text: "보관하기 전의 상태로 돌아갑니다.", verb: "꺼내기", news: "보관에서 꺼냈습니다." },
  embargo: { button: "엠바고…", title: "엠바고를 걸까요?", text: "이 시각 전에는 데스크만 발행할 수 있고, 예약도 이 시각부터 됩니다.", verb: "엠바고 걸기", news: "엠바고를 걸었습니다.", time: "엠바고가 풀리는 시각 (한국 시각)" },
  liftEmbargo: { button: "엠바고 풀기…", title: "엠바고를 풀까요?", text: "이제 발행할 수 있는 사람은 누구나 발행할 수 있습니다.", verb: "엠바고 풀기", news: "엠바고를 풀었습니다." },
  markBreaking: { button: "속보로 표시…", title: "속보로 표시할까요?", text: "첫 화면과 섹션, 기사에 ‘속보’가 붙고, 정해 둔 시간이 지나면 저절로 떨어집니다.", verb: "속보로 표시", news: "속보로 표시했습니다." },
  endBreaking: { button: "속보 표시 끄기…", title: "속보 표시를 끌까요?", text: "기사는 그대로 있고 ‘속보’만 떨어집니다.", verb: "끄기", news: "속보 표시를 껐습니다." },
  planWithdrawal: { button: "철회 예약…", title: "언제 철회할까요?", text: "그 시각이 되면 모든 화면에서 저절로 사라지고, 그 주소에는 아래 사유가 보입니다.", verb: "철회 예약", news: "철회를 예약했습니다.", time: "철회 시각 (한국 시각)", reason: "철회 사유 (독자에게 보입니다)" },
  cancelWithdrawal: { button: "철회 예약 취소…", title: "철회 예약을 취소할까요?", text: "기사는 철회되지 않습니다.", verb: "예약 취소", news: "철회 예약을 취소했습니다." },
};

/** Beside the way out, in the order of the bar; the others stand in its menu. */
export const IN_BAR: readonly FormMove[] = ["recall", "return", "unschedule", "approve", "schedule", "submit"];
export const IN_MENU: readonly FormMove[] = ["embargo", "liftEmbargo", "markBreaking", "endBreaking", "planWithdrawal", "cancelWithdrawal", "archive", "unarchive"];
