"use server";

import { updateTag } from "next/cache";
import { after } from "next/server";
import { defineAction } from "@/lib/action";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import { commentsOf } from "@/lib/comments/tags";
import { done, type Result } from "@/lib/result";
import { noteGone } from "./gone";
import { publishBreaking as writeBreaking } from "./breaking-write";
import { readClock } from "./clock-read";
import { readGaps } from "./gaps-read";
import { moveArticle as writeMove } from "./move-write";
import { articleMove, articlePublication, articleSave, breakingNews, gapsAsked, newArticle } from "./schema";
import { type Touched, touchedBy } from "./tags";
import * as write from "./write";

/** The editor's fields stand in `content`; a refusal names them without it. */
function atField<T>(result: Result<T>): Result<T> {
  return result.ok || !result.field ? result : { ...result, field: result.field.replace(/^content\./, "") };
}

function expire<T extends { touched: Touched }>(result: Result<T>, isGone: boolean): Result<T> {
  if (!result.ok) return result;
  const { touched } = result.value;
  for (const tag of [...touchedBy(touched), commentsOf(touched.number)]) updateTag(tag);
  noteGone(touched.number, isGone);
  // The editor need not wait for search engines.
  after(() => deliverAnnouncements());
  return result;
}

const create = defineAction(newArticle, write.createArticle);
const save = defineAction(articleSave, write.saveDraft);
const publish = defineAction(articlePublication, async (actor, input) => expire(await write.publishArticle(actor, input, await readClock()), false));
const move = defineAction(articleMove, async (actor, input) => {
  const result = await writeMove(actor, input, await readClock());
  if (result.ok && result.value.touched) expire(done({ touched: result.value.touched }), result.value.status !== "published");
  return result;
});
const breaking = defineAction(breakingNews, async (actor, input) => expire(await writeBreaking(actor, input, await readClock()), false));

export async function createArticle(raw: unknown) {
  return atField(await create(raw));
}

export async function saveDraft(raw: unknown) {
  return atField(await save(raw));
}

export async function publishArticle(raw: unknown) {
  return atField(await publish(raw));
}

export async function moveArticle(raw: unknown) {
  return move(raw);
}

export async function publishBreaking(raw: unknown) {
  return breaking(raw);
}

export const listGaps = defineAction(gapsAsked, readGaps);
