"use server";
import { refresh, updateTag } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "@/lib/access/address";
import { limit } from "@/lib/access/limits";
import { type FormState, textOf, UNSENT } from "@/lib/accounts/form";
import { defineAction } from "@/lib/action";
import { commentsOf } from "@/lib/comments/tags";
import type { Result } from "@/lib/result";
import { fileAppeal as file, decideAppeal as decide } from "./appeal-write";
import { appealDecision, appealInput, blockInput, claimInput, closingInput, objectionInput, rejectInput, sealingInput, unsealInput } from "./schema";
import * as seals from "./seal-write";
import * as takedowns from "./takedown-write";

/** The public page must not show the old state once more. */
async function expiring(decision: Promise<Result<{ articleNumber: number }>>) {
  const result = await decision;
  if (result.ok) updateTag(commentsOf(result.value.articleNumber));
  return result;
}

/** The page shows what was changed; without JavaScript it is the answer itself. */
function show<Value>(result: Result<Value>, values: Record<string, string>, says: (value: Value) => string): FormState {
  refresh();
  return result.ok ? { ...UNSENT, done: { says: says(result.value), at: Date.now() } } : { refusal: result, values };
}

const tryToAppeal = defineAction(appealInput, file);
export async function fileAppeal(_: FormState, form: FormData): Promise<FormState> {
  return show(await tryToAppeal(textOf(form, "commentId", "text")), textOf(form, "text"), () => "이의를 신청했습니다.");
}

const tryToDecide = defineAction(appealDecision, async (...call) => expiring(decide(...call)));
export async function decideAppeal(_: FormState, form: FormData): Promise<FormState> {
  return show(await tryToDecide(textOf(form, "id", "outcome", "answer")), textOf(form, "outcome", "answer"), () => "작성자에게 답했습니다.");
}

const CLAIM = ["comment", "right", "claim", "name", "email", "phone", "standing", "consent"] as const;
const tryToClaim = defineAction(claimInput, async (_, { consent: _consent, ...claim }, now) => {
  const refusal = await limit("takedown", clientAddress(await headers()));
  return refusal ?? takedowns.fileTakedown(claim, now);
});
export async function fileTakedown(_: FormState, form: FormData): Promise<FormState> {
  const result = await tryToClaim(textOf(form, ...CLAIM));
  if (result.ok) redirect(`/policies/takedown/received?number=${result.value.number}`);
  return show(result, textOf(form, ...CLAIM), () => "");
}

const tryToObject = defineAction(objectionInput, takedowns.objectToTakedown);
export async function objectToTakedown(_: FormState, form: FormData): Promise<FormState> {
  return show(await tryToObject(textOf(form, "number", "text")), textOf(form, "text"), () => "이의를 접수했습니다.");
}

const tryToBlock = defineAction(blockInput, async (...call) => expiring(takedowns.blockTakedown(...call)));
export async function blockTakedown(_: FormState, form: FormData): Promise<FormState> {
  return show(await tryToBlock(textOf(form, "number", "days", "answer")), textOf(form, "days", "answer"), () => "댓글을 가리고 양쪽에 알렸습니다.");
}

const tryToReject = defineAction(rejectInput, async (...call) => expiring(takedowns.rejectTakedown(...call)));
export async function rejectTakedown(_: FormState, form: FormData): Promise<FormState> {
  return show(await tryToReject(textOf(form, "number", "answer")), textOf(form, "answer"), () => "신고한 분에게 답했습니다.");
}

const tryToClose = defineAction(closingInput, async (...call) => expiring(takedowns.closeTakedown(...call)));
export async function closeTakedown(_: FormState, form: FormData): Promise<FormState> {
  return show(await tryToClose(textOf(form, "number", "outcome", "answer")), textOf(form, "outcome", "answer"), () => "임시조치를 마치고 양쪽에 알렸습니다.");
}

export const openSealed = defineAction(unsealInput, seals.openSealed);
export const saveSealing = defineAction(sealingInput, seals.saveSealing);
