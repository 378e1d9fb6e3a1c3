import { type ReasonKey, REASONS } from "@/lib/comments/rules";

/** What the author of a removed comment is told, by reason. */
export type Templates = Record<ReasonKey, string>;

/** Characters of one template. */
export const MAX_TEMPLATE = 300;

/** What a template may name, as it is written in one. */
export const PLACEHOLDERS = { 이름: "name", 기사: "title", 사유: "reason" } as const;

export const TEMPLATES: Templates = {
  abuse: "‘{기사}’에 쓰신 댓글에 욕설이나 비속어가 있어 삭제했습니다. 같은 뜻을 다른 말로 다시 써 주세요.",
  attack: "‘{기사}’에 쓰신 댓글이 다른 사람을 비하하거나 공격하고 있어 삭제했습니다. 사람이 아니라 의견에 대해 말씀해 주세요.",
  defamation: "‘{기사}’에 쓰신 댓글이 다른 사람의 명예를 해칠 수 있어 삭제했습니다.",
  copyright: "‘{기사}’에 쓰신 댓글이 다른 사람의 글을 허락 없이 옮긴 것으로 보여 삭제했습니다.",
  spam: "‘{기사}’에 쓰신 댓글이 광고이거나 같은 내용의 되풀이로 보여 삭제했습니다.",
  privacy: "‘{기사}’에 쓰신 댓글에 개인정보가 들어 있어 삭제했습니다. 본인의 것이라도 적지 말아 주세요.",
  other: "‘{기사}’에 쓰신 댓글이 댓글 운영 원칙에 맞지 않아 삭제했습니다.",
};

const PLACE = /\{([^{}]*)\}/g;

/** The first thing in braces that nothing can stand for; null where there is none. */
export function strangePlaceholder(template: string): string | null {
  for (const [whole, name = ""] of template.matchAll(PLACE)) if (!Object.hasOwn(PLACEHOLDERS, name)) return whole;
  return null;
}

export function fillTemplate(template: string, { name, title, reason }: { name: string; title: string; reason: ReasonKey }): string {
  const values = { name, title, reason: REASONS[reason] };
  return template.replace(PLACE, (whole, place: string) =>
    Object.hasOwn(PLACEHOLDERS, place) ? values[PLACEHOLDERS[place as keyof typeof PLACEHOLDERS]] : whole,
  );
}
