"use server";
import { updateTag } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "@/lib/access/address";
import { limit } from "@/lib/access/limits";
import { type FormState, textOf, UNSENT } from "@/lib/accounts/form";
import { defineAction } from "@/lib/action";
import { commentsOf } from "@/lib/comments/tags";
import { defineForm } from "@/lib/form";
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

const told = <Value>(result: Result<Value>, values: Record<string, string>, says: string): FormState =>
  result.ok ? { ...UNSENT, done: { says, at: Date.now() } } : { refusal: result, values };

const tryToAppeal = defineAction(appealInput, file);
export const fileAppeal = defineForm("fileAppeal", async (form) => {
  return told(await tryToAppeal(textOf(form, "commentId", "text")), textOf(form, "text"), "이의를 신청했습니다.");
});

const tryToDecide = defineAction(appealDecision, async (...call) => expiring(decide(...call)));
export const decideAppeal = defineForm("decideAppeal", async (form) => {
  return told(await tryToDecide(textOf(form, "id", "outcome", "answer")), textOf(form, "outcome", "answer"), "작성자에게 답했습니다.");
});

const CLAIM = ["comment", "right", "claim", "name", "email", "phone", "standing", "consent"] as const;
const tryToClaim = defineAction(claimInput, async (_, { consent: _consent, ...claim }, now) => {
  const refusal = await limit("takedown", clientAddress(await headers()));
  return refusal ?? takedowns.fileTakedown(claim, now);
});
export const fileTakedown = defineForm("fileTakedown", async (form) => {
  const result = await tryToClaim(textOf(form, ...CLAIM));
  if (result.ok) redirect(`/policies/takedown/received?number=${result.value.number}`);
  return told(result, textOf(form, ...CLAIM), "");
});

const tryToObject = defineAction(objectionInput, takedowns.objectToTakedown);
export const objectToTakedown = defineForm("objectToTakedown", async (form) => {
  return told(await tryToObject(textOf(form, "number", "text")), textOf(form, "text"), "이의를 접수했습니다.");
});

const tryToBlock = defineAction(blockInput, async (...call) => expiring(takedowns.blockTakedown(...call)));
export const blockTakedown = defineForm("blockTakedown", async (form) => {
  return told(await tryToBlock(textOf(form, "number", "days", "answer")), textOf(form, "days", "answer"), "댓글을 가리고 양쪽에 알렸습니다.");
});

const tryToReject = defineAction(rejectInput, async (...call) => expiring(takedowns.rejectTakedown(...call)));
export const rejectTakedown = defineForm("rejectTakedown", async (form) => {
  return told(await tryToReject(textOf(form, "number", "answer")), textOf(form, "answer"), "신고한 분에게 답했습니다.");
});

const tryToClose = defineAction(closingInput, async (...call) => expiring(takedowns.closeTakedown(...call)));
export const closeTakedown = defineForm("closeTakedown", async (form) => {
  return told(await tryToClose(textOf(form, "number", "outcome", "answer")), textOf(form, "outcome", "answer"), "임시조치를 마치고 양쪽에 알렸습니다.");
});

export const openSealed = defineAction(unsealInput, seals.openSealed);
export const saveSealing = defineAction(sealingInput, seals.saveSealing);
