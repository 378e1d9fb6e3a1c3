/** What a machine made of an article, in whole or in part. */
export const AI_USES = ["text", "picture"] as const;
export type AiUse = (typeof AI_USES)[number];

export const AI_NAMES: Record<AiUse, string> = { text: "글", picture: "그림이나 사진" };

const PAID = /광고|협찬|스폰서|제작\s?지원/;

/** Whether a label tells readers by itself that somebody paid. */
export const saysPaid = (label: string): boolean => PAID.test(label);

type Printed = { label: string; isSponsored: boolean; isBreaking?: boolean };

/** The label as printed everywhere: what was made for payment says so first, and then what has just come in. */
export function printedLabel({ label, isSponsored, isBreaking = false }: Printed): string {
  const marks = [...(isSponsored && !saysPaid(label) ? ["광고"] : []), ...(isBreaking && !label.includes("속보") ? ["속보"] : [])];
  return marks.length > 0 ? [...marks, label.replace(/^\[|\]$/g, "")].filter(Boolean).join("·") : label;
}

export const SPONSORED_SENTENCE = "대가를 받고 만든 광고(협찬) 콘텐츠입니다.";

/** What readers are told of a machine's part; null where it had none. */
export function aiSentence(uses: readonly string[]): string | null {
  const made = AI_USES.filter((use) => uses.includes(use)).map((use) => AI_NAMES[use]);
  return made.length === 0 ? null : `인공지능(AI)으로 만든 ${made.join("과 ")}이 들어 있습니다.`;
}
