import type { QueuedComment } from "@/lib/moderation/read";
import { HideDialog } from "./hide-dialog";
import { RestrictDialog } from "./restrict-dialog";

export type AuthorQuestion = { is: "restrict" | "hide"; comment: QueuedComment };

/** What is being asked about an author, for the reason that brought their comment here. */
export function AuthorDialogs({ question, onClose }: { question: AuthorQuestion | null; onClose: () => void }) {
  if (!question) return null;
  const { author, reports, reason } = question.comment;
  const Dialog = question.is === "hide" ? HideDialog : RestrictDialog;
  return <Dialog author={author} reason={reason ?? reports[0]?.reason ?? null} onClose={onClose} />;
}
