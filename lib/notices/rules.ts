import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";

type OnComment = { articleNumber: number; commentId: string };

/** What each kind of notice is about. Never another reader's text: that may be removed later. */
export type NoticeDetails = {
  reply: OnComment & { title: string };
  removed: OnComment & { reason: ReasonKey; message: string };
  restored: OnComment & { message?: string };
  passed: OnComment;
  restricted: { kind: "warn" | "holdFirst" | "mute" | "close"; reason: ReasonKey; message: string; until: string | null };
  /** `isBlocked`: no longer removed, but hidden still by a claim. */
  "appeal-decided": OnComment & { outcome: "upheld" | "restored"; answer: string; isBlocked?: boolean };
  takedown: OnComment & { number: number; step: TakedownStep; until?: string; answer?: string };
  note: { number: number; title: string; noteId: string; step: "called" | "answered" };
  "article-moved": { number: number; title: string; step: ArticleStep; note: string };
};
export type NoticeKind = keyof NoticeDetails;
export type NoticeOf<Kind extends NoticeKind = NoticeKind> = { [K in Kind]: { kind: K; detail: NoticeDetails[K] } }[Kind];

/** What happened to a comment that somebody claims infringes a right. */
export type TakedownStep = "blocked" | "objected" | "restored" | "removed";

/** What the desk, or the clock, did with an article somebody wrote; or that it came to the desk. */
export type ArticleStep = "submitted" | "returned" | "approved" | "scheduled" | "unscheduled" | "published" | "withdrawn";

/** `text` says what happened, `more` the reason or the answer, `href` where to go on. */
export type Told = { text: string; more: string; href: string; action: string };

const day = (iso: string) => stamp(iso).slice(0, 16);
const commentHref = ({ articleNumber, commentId }: OnComment) => `/articles/${articleNumber}#comment-${commentId}`;
const because = (reason: ReasonKey, message: string) => [`사유: ${REASONS[reason]}`, message].filter(Boolean).join(" · ");

const RESTRICTED: Record<NoticeDetails["restricted"]["kind"], (until: string) => string> = {
  warn: () => "댓글 운영 원칙에 따라 주의를 드립니다.",
  holdFirst: (until) => `${until} 댓글이 운영자의 확인을 거쳐 공개됩니다.`,
  mute: (until) => `${until} 댓글 쓰기, 공감, 신고가 제한됩니다.`,
  close: (until) => `${until} 댓글 이용이 제한됩니다.`,
};

const TAKEDOWN: Record<TakedownStep, (detail: NoticeDetails["takedown"]) => string> = {
  blocked: ({ until }) => `권리침해 신고가 들어와 댓글을 ${until ? `${day(until)}까지 ` : ""}임시로 가렸습니다. 사실과 다르면 이의를 제기할 수 있습니다.`,
  objected: () => "임시조치에 대한 이의를 접수했습니다. 운영자가 검토한 뒤 알려 드립니다.",
  restored: () => "임시조치가 끝나 댓글을 다시 공개했습니다.",
  removed: () => "권리침해 신고를 검토한 끝에 댓글을 삭제했습니다.",
};

function decided({ outcome, isBlocked }: NoticeDetails["appeal-decided"]): string {
  if (outcome === "upheld") return "이의 신청을 검토했으나 삭제를 유지하기로 했습니다.";
  return isBlocked ? "이의 신청을 받아들여 삭제를 취소했습니다. 다만 임시조치가 이어지는 동안에는 댓글이 보이지 않습니다." : "이의 신청을 받아들여 댓글을 다시 공개했습니다.";
}

const ARTICLE: Record<ArticleStep, string> = {
  submitted: "송고되었습니다.",
  returned: "데스크가 돌려보냈습니다.",
  approved: "데스크가 승인했습니다.",
  scheduled: "발행이 예약되었습니다.",
  unscheduled: "발행 예약이 취소되었습니다.",
  published: "발행되었습니다.",
  withdrawn: "철회되었습니다.",
};

const TELL: { [K in NoticeKind]: (detail: NoticeDetails[K]) => Told } = {
  reply: (detail) => ({ text: `‘${detail.title}’ 기사에 쓰신 댓글에 답글이 달렸습니다.`, more: "", href: commentHref(detail), action: "답글 보기" }),
  removed: (detail) => ({
    text: "쓰신 댓글이 삭제되었습니다. 30일 안에 이의를 신청할 수 있습니다.",
    more: because(detail.reason, detail.message),
    href: `/me/appeals/${detail.commentId}`,
    action: "자세히 보기",
  }),
  restored: (detail) => ({ text: "삭제되었던 댓글을 다시 공개했습니다.", more: detail.message ?? "", href: commentHref(detail), action: "댓글 보기" }),
  passed: (detail) => ({ text: "확인을 기다리던 댓글이 공개되었습니다.", more: "", href: commentHref(detail), action: "댓글 보기" }),
  restricted: ({ kind, reason, message, until }) => ({
    text: RESTRICTED[kind](until === null ? "해제될 때까지" : `${day(until)}까지`),
    more: because(reason, message),
    href: "/policies/comments",
    action: "댓글 운영 원칙 보기",
  }),
  "appeal-decided": (detail) => ({
    text: decided(detail),
    more: detail.answer,
    href: detail.outcome === "restored" ? commentHref(detail) : `/me/appeals/${detail.commentId}`,
    action: detail.outcome === "restored" ? "댓글 보기" : "자세히 보기",
  }),
  takedown: (detail) => ({
    text: TAKEDOWN[detail.step](detail),
    more: [detail.answer, `접수번호 ${detail.number}`].filter(Boolean).join(" · "),
    href: detail.step === "restored" ? commentHref(detail) : `/me/takedowns/${detail.number}`,
    action: detail.step === "blocked" ? "이의 제기하기" : detail.step === "restored" ? "댓글 보기" : "자세히 보기",
  }),
  note: ({ number, title, noteId, step }) => ({
    text: `‘${title || "제목 없음"}’ 기사의 메모에서 ${step === "called" ? "회원님을 불렀습니다." : "답이 달렸습니다."}`,
    more: "",
    href: `/desk/articles/${number}#note-${noteId}`,
    action: "메모 보기",
  }),
  "article-moved": ({ number, title, step, note }) => ({
    text: `‘${title || "제목 없음"}’ 기사: ${ARTICLE[step]}`,
    more: note,
    href: `/desk/articles/${number}`,
    action: "기사 열기",
  }),
};

const isKind = (kind: string): kind is NoticeKind => Object.hasOwn(TELL, kind);

/** A stored notice in Korean; null for a kind this version does not know. */
export function tellNotice(kind: string, detail: unknown): Told | null {
  return isKind(kind) ? (TELL[kind] as (detail: unknown) => Told)(detail) : null;
}

/** Those that a person hears of by letter too, whatever they set for replies: their rights hang on them. */
const BY_LETTER: Partial<Record<NoticeKind, string>> = {
  restricted: "댓글 이용에 관한 안내",
  "appeal-decided": "이의 신청에 대한 답변",
  takedown: "권리침해 신고에 관한 안내",
};

/** The letter beside a notice, or null where the notice is enough. */
export function letterOf(notice: NoticeOf, { name, site, url }: { name: string; site: string; url: string }): { subject: string; text: string } | null {
  const subject = BY_LETTER[notice.kind];
  const told = tellNotice(notice.kind, notice.detail);
  if (!subject || !told) return null;
  return {
    subject: `[${site}] ${subject}`,
    text: [`${name} 님, 안녕하세요.`, "", told.text, ...(told.more ? [told.more] : []), "", `${told.action}: ${url}${told.href}`, "", `${site} 드림`].join("\n"),
  };
}

/** How replies are told by e-mail: of one article or, in a day's letter, of many. */
export function replyLetter(
  replies: readonly NoticeDetails["reply"][],
  { name, site, url, unsubscribe }: { name: string; site: string; url: string; unsubscribe: string },
): { subject: string; text: string } {
  const [first] = replies;
  const subject = replies.length === 1 ? `쓰신 댓글에 답글이 달렸습니다` : `쓰신 댓글에 답글이 ${replies.length}개 달렸습니다`;
  const list = replies.slice(0, MAX_LISTED).flatMap((reply) => [`‘${reply.title}’`, `${url}${commentHref(reply)}`, ""]);
  const rest = replies.length > MAX_LISTED ? [`그 밖에 ${replies.length - MAX_LISTED}개: ${url}/me/notices`, ""] : [];
  return {
    subject: `[${site}] ${subject}`,
    text: [
      `${name} 님, 안녕하세요.`,
      "",
      first && replies.length === 1 ? "쓰신 댓글에 답글이 달렸습니다." : "쓰신 댓글에 새로 달린 답글입니다.",
      "",
      ...list,
      ...rest,
      `${site} 드림`,
      "",
      `답글 알림 메일 받지 않기: ${unsubscribe}`,
    ].join("\n"),
  };
}

const MAX_LISTED = 30;

/** When a reader hears by e-mail of replies. */
export const REPLY_MAIL = { off: "메일 받지 않기", immediate: "바로 받기", daily: "하루에 한 번 모아 받기" } as const;
