"use server";
import { updateTag } from "next/cache";
import type { z } from "zod";
import type { Actor } from "@/lib/access/role";
import { defineAction } from "@/lib/action";
import { everything } from "@/lib/articles/tags";
import { templatesInput, thresholdsInput } from "@/lib/moderation/schema";
import type { Result } from "@/lib/result";
import { bannerInput, breakingInput, commentsInput, publisherInput, sharingInput } from "./schema";
import * as settings from "./write";

/** Settings stand on every public page, so all of them are made anew. */
function defineSave<Value>(schema: z.ZodType<Value>, save: (actor: Actor | null, value: Value, now: Date) => Promise<Result<null>>) {
  return defineAction(schema, async (...input) => {
    const saved = await save(...input);
    if (saved.ok) updateTag(everything());
    return saved;
  });
}

export const savePublisher = defineSave(publisherInput, settings.savePublisher);
export const saveSharing = defineSave(sharingInput, settings.saveSharing);
export const saveBanner = defineSave(bannerInput, settings.saveBanner);

/** These stand on no page. */
export const saveBreaking = defineAction(breakingInput, settings.saveBreaking);
export const saveTemplates = defineAction(templatesInput, settings.saveTemplates);
export const saveThresholds = defineAction(thresholdsInput, settings.saveThresholds);
export const saveComments = defineSave(commentsInput, settings.saveComments);
