"use server";
import { defineAction } from "@/lib/action";
import { done, NOT_FOUND, SIGN_IN_REQUIRED } from "@/lib/result";
import { getMergeSides } from "./revision-read";
import * as write from "./revision-write";
import { mergeAsked, revisionName, revisionRestore } from "./schema";

export const restoreRevision = defineAction(revisionRestore, write.restoreRevision);
export const nameRevision = defineAction(revisionName, write.nameRevision);

/** What a stale save is merged with. */
export const openMerge = defineAction(mergeAsked, async (actor, asked) => {
  if (!actor) return SIGN_IN_REQUIRED;
  const sides = await getMergeSides(actor, asked);
  return sides ? done(sides) : NOT_FOUND;
});
