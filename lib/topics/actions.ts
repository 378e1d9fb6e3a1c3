"use server";
import { updateTag } from "next/cache";
import { defineAction } from "@/lib/action";
import { everything } from "@/lib/articles/tags";
import { done, type Result } from "@/lib/result";
import { tagMerge, tagNamed } from "./schema";
import * as write from "./write";

/** Tags stand on every article that bears them, and in search: all pages are made anew. */
function expire(result: Result<{ count: number; into: string }>): Result<{ count: number; into: string }> {
  if (!result.ok) return result;
  updateTag(everything());
  return done({ count: result.value.count, into: result.value.into });
}

export const mergeTag = defineAction(tagMerge, async (...input) => expire(await write.mergeTag(...input)));
export const unmergeTag = defineAction(tagNamed, async (...input) => expire(await write.unmergeTag(...input)));
