"use server";

import { updateTag } from "next/cache";
import { defineAction } from "@/lib/action";
import { everything } from "@/lib/articles/tags";
import * as write from "./library-write";
import { photoFacts, photoFocal, photoNamed } from "./schema";

const describe = defineAction(photoFacts, write.describePhoto);
const focus = defineAction(photoFocal, async (...input) => {
  const result = await write.focusPhoto(...input);
  // lists, articles and share pictures may all show it
  if (result.ok) updateTag(everything());
  return result;
});
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
