"use server";
import { updateTag } from "next/cache";
import { defineAction } from "@/lib/action";
import type { Result } from "@/lib/result";
import { curationNamed, newCuration } from "./schema";
import { curation } from "./tags";
import * as write from "./write";

function expire(result: Result<{ id: string }>): Result<{ id: string }> {
  if (result.ok) updateTag(curation());
  return result;
}

export const saveCuration = defineAction(newCuration, async (...input) => expire(await write.saveCuration(...input)));
export const cancelCuration = defineAction(curationNamed, async (...input) => expire(await write.cancelCuration(...input)));
