import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { stamp } from "@/lib/korean/time";
import { ANSWER_DAYS } from "./rules";

type Case = { number: number; right: ReasonKey; articleNumber: number; name: string; site: string; url: string };
export type CaseLetter =
  | { step: "received" }
  | { step: "blocked"; until: Date; answer: string }
  | { step: "rejected"; answer: string }
  | { step: "objected" }
  | { step: "restored"; answer: string }
  | { step: "removed"; answer: string };

const minute = (moment: Date) => stamp(moment).slice(0, 16);
const SUBJECTS: Record<CaseLetter["step"], string> = {
  received: "권리침해 신고를 접수했습니다",
  blocked: "신고하신 댓글을 임시로 가렸습니다",
  rejected: "권리침해 신고에 답변드립니다",
  objected: "신고하신 댓글의 작성자가 이의를 제기했습니다",
  restored: "신고하신 댓글의 임시조치를 마쳤습니다",
  removed: "신고하신 댓글을 삭제했습니다",
};

function tell(letter: CaseLetter): string[] {
  switch (letter.step) {
    case "received":
      return [`보내신 신고를 접수했습니다. 운영자가 살펴보고 ${ANSWER_DAYS}일 안에 이 주소로 답하겠습니다.`];
    case "blocked":
      return [
        `신고하신 댓글을 「정보통신망법」 제44조의2에 따라 ${minute(letter.until)}까지 보이지 않게 가렸습니다.`,
        ...answer(letter.answer),
        "",
        "작성자에게도 알렸고, 작성자는 이의를 제기할 수 있습니다. 그때까지 따로 결정이 없으면 댓글은 다시 공개됩니다.",
        "그전에 법원의 결정이나 방송통신심의위원회의 심의 결과가 나오면 이 편지에 적힌 접수번호와 함께 알려 주세요.",
      ];
    case "rejected":
      return ["신고하신 내용을 살펴보았으나 댓글을 가리거나 삭제하지 않기로 했습니다.", ...answer(letter.answer), "", "새로운 사정이 있으면 다시 신고하실 수 있습니다."];
    case "objected":
      return ["임시로 가린 댓글의 작성자가 이의를 제기했습니다. 운영자가 양쪽의 말을 살펴 결정한 뒤 알려 드립니다."];
    case "restored":
      return ["임시조치를 마치고 댓글을 다시 공개했습니다.", ...answer(letter.answer), "", "권리 침해에 관해 더 다투시려면 방송통신심의위원회(국번 없이 1377)나 법원의 도움을 받으실 수 있습니다."];
    case "removed":
      return ["신고를 받아들여 댓글을 삭제했습니다.", ...answer(letter.answer)];
  }
}

const answer = (text: string) => (text ? ["", `운영자의 답: ${text}`] : []);

/** What the claimant is told, step by step. Never the comment's text, nor who wrote it. */
export function caseLetter(about: Case, letter: CaseLetter): { kind: string; subject: string; text: string } {
  return {
    kind: `takedown-${letter.step}`,
    subject: `[${about.site}] ${SUBJECTS[letter.step]} (접수번호 ${about.number})`,
    text: [
      `${about.name} 님, 안녕하세요.`,
      "",
      ...tell(letter),
      "",
      `접수번호: ${about.number}`,
      `침해되었다고 하신 권리: ${REASONS[about.right]}`,
      `기사: ${about.url}/articles/${about.articleNumber}`,
      `처리 절차: ${about.url}/policies/takedown`,
      "",
      `${about.site} 드림`,
    ].join("\n"),
  };
}
