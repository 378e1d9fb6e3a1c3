"use server";
import { updateTag } from "next/cache";
import { defineAction } from "@/lib/action";
import { commentsOf } from "@/lib/comments/tags";
import type { Result } from "@/lib/result";
import * as bulk from "./bulk-write";
import * as crowds from "./crowd-write";
import * as notes from "./note-write";
import { bulkInput, bulkUndoInput, crowdInput, hideInput, holdInput, noteInput, passInput, removeInput, restoreInput, undoInput } from "./schema";
import * as undo from "./undo-write";
import * as moderation from "./write";

/** The public page must not show the old state once more. */
async function expiring<Value extends { articleNumber: number } | { articleNumbers: number[] }>(decision: Promise<Result<Value>>): Promise<Result<Value>> {
  const result = await decision;
  if (result.ok) for (const number of "articleNumber" in result.value ? [result.value.articleNumber] : result.value.articleNumbers) updateTag(commentsOf(number));
  return result;
}

export const removeComment = defineAction(removeInput, async (...call) => expiring(moderation.removeComment(...call)));
export const restoreComment = defineAction(restoreInput, async (...call) => expiring(moderation.restoreComment(...call)));
export const passComment = defineAction(passInput, async (...call) => expiring(moderation.passComment(...call)));
export const holdComment = defineAction(holdInput, async (...call) => expiring(moderation.holdComment(...call)));
export const undoDecision = defineAction(undoInput, async (...call) => expiring(undo.undoDecision(...call)));

export const decideMany = defineAction(bulkInput, async (...call) => expiring(bulk.decideMany(...call)));
export const undoMany = defineAction(bulkUndoInput, async (...call) => expiring(bulk.undoMany(...call)));
export const hideAll = defineAction(hideInput, async (...call) => expiring(bulk.hideAll(...call)));

export const calmArticle = defineAction(crowdInput, async (...call) => expiring(crowds.calmArticle(...call)));
export const releaseArticle = defineAction(crowdInput, async (...call) => expiring(crowds.releaseArticle(...call)));

export const addNote = defineAction(noteInput, notes.addNote);
