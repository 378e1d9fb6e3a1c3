"use client";
import type { QueuedComment } from "@/lib/moderation/read";
import { ActButton } from "./act-button";
import type { Choice } from "./decisions";
import { ReasonMenu } from "./reason-menu";

type Hints = { pass?: string; remove?: string; hold?: string; restore?: string; restrict?: string };
type Props = {
  comment: QueuedComment;
  hints: Hints;
  isBusy: boolean;
  isMenuOpen: boolean;
  onMenu: (isOpen: boolean) => void;
  onChoose: (choice: Choice) => void;
  onRestrict: () => void;
};

export const canPass = ({ status, reports }: QueuedComment) => status === "held" || (status === "visible" && reports.length > 0);

/** What can be done with one comment. */
export function RowActs({ comment, hints, isBusy, isMenuOpen, onMenu, onChoose, onRestrict }: Props) {
  return (
    <>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        {comment.status === "removed" ? (
          <ActButton hint={hints.restore} isBusy={isBusy} onPress={() => onChoose({ act: "restore" })}>
            되돌리기
          </ActButton>
        ) : (
          <ActButton tone="danger" hint={hints.remove} isBusy={isBusy} isOpen={isMenuOpen} onPress={() => onMenu(!isMenuOpen)}>
            삭제
          </ActButton>
        )}
        {canPass(comment) && (
          <ActButton tone="accent" hint={hints.pass} isBusy={isBusy} onPress={() => onChoose({ act: "pass" })}>
            통과
          </ActButton>
        )}
        {comment.status === "visible" && (
          <ActButton hint={hints.hold} isBusy={isBusy} onPress={() => onChoose({ act: "hold" })}>
            보류
          </ActButton>
        )}
        {comment.author.canBeRestricted && (
          <ActButton hint={hints.restrict} onPress={onRestrict}>
            작성자 제한…
          </ActButton>
        )}
      </div>
      {isMenuOpen && <ReasonMenu isBusy={isBusy} onChoose={(reason, note) => onChoose({ act: "remove", reason, note })} onClose={() => onMenu(false)} />}
    </>
  );
}
