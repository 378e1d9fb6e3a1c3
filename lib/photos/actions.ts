"use server";

import { updateTag } from "next/cache";
import { after } from "next/server";
import { defineAction } from "@/lib/action";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import { everything } from "@/lib/articles/tags";
import type { Result } from "@/lib/result";
import * as write from "./library-write";
import * as replacement from "./replace-write";
import { photoFacts, photoFocal, photoNamed, photoReplacement } from "./schema";

const describe = defineAction(photoFacts, write.describePhoto);
const focus = defineAction(photoFocal, async (...input) => {
  const result = await write.focusPhoto(...input);
  // lists, articles and share pictures may all show it
  if (result.ok) updateTag(everything());
  return result;
});
/** What takes part in it stands on every page that shows these articles, and in search. */
function expire(result: Result<{ count: number }>): Result<{ count: number }> {
  if (!result.ok) return result;
  updateTag(everything());
  after(() => deliverAnnouncements());
  return result;
}

const replace = defineAction(photoReplacement, async (...input) => expire(await replacement.replacePhoto(...input)));
const putBack = defineAction(photoNamed, async (...input) => expire(await replacement.putPhotoBack(...input)));
const remove = defineAction(photoNamed, write.deletePhoto);

export async function describePhoto(raw: unknown) {
  return describe(raw);
}

export async function deletePhoto(raw: unknown) {
  return remove(raw);
}

export async function focusPhoto(raw: unknown) {
  return focus(raw);
}

export async function replacePhoto(raw: unknown) {
  return replace(raw);
}

export async function putPhotoBack(raw: unknown) {
  return putBack(raw);
}
