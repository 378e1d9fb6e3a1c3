import type { Move } from "@/lib/articles/moves";
import { FORMS, type FormMove, type MoveForm } from "./move-forms";

/** From the list an article goes out, or is taken down, as it was saved last. */
const PUBLIC_FORMS: Record<Exclude<Move, FormMove>, MoveForm> = {
  publish: { button: "발행…", title: "발행할까요?", text: "마지막으로 저장된 글이 바로 독자에게 보입니다.", verb: "발행", news: "발행했습니다." },
  republish: { button: "다시 발행…", title: "다시 발행할까요?", text: "마지막으로 저장된 글이 다시 독자에게 보입니다.", verb: "다시 발행", news: "다시 발행했습니다." },
  withdraw: { button: "철회…", title: "기사를 철회할까요?", text: "모든 화면에서 바로 사라지고, 그 주소에는 아래 사유가 보입니다.", verb: "철회", news: "철회했습니다.", reason: "철회 사유 (독자에게 보입니다)" },
};

export const formOf = (move: Move): MoveForm => (move in PUBLIC_FORMS ? PUBLIC_FORMS[move as keyof typeof PUBLIC_FORMS] : FORMS[move as FormMove]);

export const buttonOf = (move: Move): string => formOf(move).button;
