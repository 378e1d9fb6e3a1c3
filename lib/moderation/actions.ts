"use server";
import { updateTag } from "next/cache";
import { defineAction } from "@/lib/action";
import { commentsOf } from "@/lib/comments/tags";
import type { Result } from "@/lib/result";
import { passInput, removeInput, restoreInput, undoInput } from "./schema";
import * as moderation from "./write";

/** The public page must not show the old state once more. */
async function expiring(decision: Promise<Result<{ articleNumber: number }>>) {
  const result = await decision;
  if (result.ok) updateTag(commentsOf(result.value.articleNumber));
  return result;
}

export const removeComment = defineAction(removeInput, async (...call) => expiring(moderation.removeComment(...call)));
export const restoreComment = defineAction(restoreInput, async (...call) => expiring(moderation.restoreComment(...call)));
export const passComment = defineAction(passInput, async (...call) => expiring(moderation.passComment(...call)));
export const undoDecision = defineAction(undoInput, async (...call) => expiring(moderation.undoDecision(...call)));
