import type { Life } from "@/lib/articles/life";
import { judgeMove, movesFrom, type Who } from "@/lib/articles/moves";
import type { ArticleStatus } from "@/lib/articles/rules";
import { FORMS, type FormMove } from "./move-forms";

/** The way out, as its button names it. */
export const VERBS = {
  draft: "발행",
  inReview: "발행",
  approved: "발행",
  scheduled: "지금 발행",
  published: "고친 내용 발행",
  withdrawn: "다시 발행",
  archived: "발행",
} as const;

/** Where the minute stands that a step sets anew. */
export const MINUTES: Partial<Record<FormMove, "publishAt" | "embargoUntil" | "withdrawAt">> = { schedule: "publishAt", embargo: "embargoUntil", planWithdrawal: "withdrawAt" };

export function noWayOut(status: ArticleStatus): string {
  if (status === "withdrawn") return "철회한 기사는 데스크가 다시 발행합니다.";
  if (status === "inReview") return "데스크가 보고 있습니다. 직접 발행하려면 송고를 거두어 주세요.";
  if (status === "approved" || status === "scheduled") return "데스크가 발행합니다.";
  return status === "archived" ? "보관된 기사입니다." : "이 기사는 데스크가 발행합니다. 다 쓰면 송고해 주세요.";
}

type Standing = { status: ArticleStatus; who: Who; life: Life; sectionAllows?: boolean };

/** What this person may do now, and which of it stands out: a reporter hands in, even where reporters may publish. The server's clock and table decide; here the buttons only say so first. */
export function stepsOf({ status, who, life, sectionAllows }: Standing): { mayPublish: boolean; lead: "submit" | "publish" | null; moves: FormMove[] } {
  const facts = { status, who, sectionAllows, wasPublished: life.wasPublished, isEmbargoed: life.embargoUntil !== null };
  const isSet: Partial<Record<FormMove, boolean>> = {
    liftEmbargo: life.embargoUntil !== null,
    endBreaking: life.isBreaking,
    markBreaking: !life.isBreaking,
    cancelWithdrawal: life.withdrawAt !== null,
  };
  const mayPublish = judgeMove(status === "withdrawn" ? "republish" : "publish", facts).ok;
  const moves = movesFrom(facts).filter((each): each is FormMove => each in FORMS && (isSet[each as FormMove] ?? true));
  const lead = who === "writer" && moves.includes("submit") ? "submit" : mayPublish ? "publish" : null;
  return { mayPublish, lead, moves };
}
