"use server";
import { updateTag } from "next/cache";
import { defineAction } from "@/lib/action";
import { everything } from "@/lib/articles/tags";
import type { Result } from "@/lib/result";
import { tagMerge, tagNamed } from "./schema";
import * as write from "./write";

/** Tags stand on every article that bears them, and in search: all pages are made anew. */
function expire<T>(result: Result<T>): Result<T> {
  if (result.ok) updateTag(everything());
  return result;
}

export const mergeTag = defineAction(tagMerge, async (...input) => expire(await write.mergeTag(...input)));
export const unmergeTag = defineAction(tagNamed, async (...input) => expire(await write.unmergeTag(...input)));
