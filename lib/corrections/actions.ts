"use server";
import { updateTag } from "next/cache";
import { after } from "next/server";
import { canCorrect } from "@/lib/access/permissions";
import { defineAction } from "@/lib/action";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import * as changes from "@/lib/articles/changes-write";
import { article, type Touched, touchedBy } from "@/lib/articles/tags";
import { done, FORBIDDEN, type Result, SIGN_IN_REQUIRED } from "@/lib/result";
import { getSaid } from "./desk-read";
import { changesShown, correctionsAsked, newCorrection, retraction } from "./schema";
import { register } from "./tags";
import * as write from "./write";

/** The pages that change, and the register; search engines hear of it after the answer. */
function expire(result: Result<{ number: number; touched: Touched }>): Result<{ number: number }> {
  if (!result.ok) return result;
  const { number, touched } = result.value;
  for (const tag of [...touchedBy(touched), register()]) updateTag(tag);
  after(() => deliverAnnouncements());
  return done({ number });
}

export const publishCorrection = defineAction(newCorrection, async (...input) => expire(await write.publishCorrection(...input)));
export const retractCorrection = defineAction(retraction, async (...input) => expire(await write.retractCorrection(...input)));

export const listCorrections = defineAction(correctionsAsked, async (actor, { number }) => {
  if (!actor) return SIGN_IN_REQUIRED;
  return canCorrect(actor) ? done(await getSaid(actor, number)) : FORBIDDEN;
});

export const showChanges = defineAction(changesShown, async (...input) => {
  const result = await changes.showChanges(...input);
  if (result.ok) updateTag(article(result.value.number));
  return result;
});
