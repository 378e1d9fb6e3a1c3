"use server";
import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { type FormState, textOf, UNSENT } from "@/lib/accounts/form";
import { defineAction } from "@/lib/action";
import { deliverAnnouncements } from "@/lib/announcements/delivery";
import { touchedBy } from "@/lib/articles/tags";
import { defineForm } from "@/lib/form";
import type { Result } from "@/lib/result";
import * as claims from "./claim-write";
import { acceptance, dropping, newClaim, rejection } from "./schema";
import { register } from "./tags";

const told = (result: Result<unknown>, values: Record<string, string>, says: string): FormState =>
  result.ok ? { ...UNSENT, done: { says, at: Date.now() } } : { refusal: result, values };

const CLAIM = ["article", "kind", "receivedOn", "claimant", "contact", "demand"] as const;
const tryToRegister = defineAction(newClaim, claims.registerClaim);
export const registerClaim = defineForm("registerClaim", async (form) => {
  const result = await tryToRegister(textOf(form, ...CLAIM));
  if (result.ok) redirect(`/desk/corrections/${result.value.number}`);
  return told(result, textOf(form, ...CLAIM), "");
});

const tryToAccept = defineAction(acceptance, async (...input) => {
  const result = await claims.acceptClaim(...input);
  if (result.ok) {
    for (const tag of [...touchedBy(result.value.touched), register()]) updateTag(tag);
    after(() => deliverAnnouncements());
  }
  return result;
});
export const acceptClaim = defineForm("acceptClaim", async (form) => {
  return told(await tryToAccept(textOf(form, "number", "text", "answer")), textOf(form, "text", "answer"), "기사에 실었습니다.");
});

const tryToReject = defineAction(rejection, claims.rejectClaim);
export const rejectClaim = defineForm("rejectClaim", async (form) => {
  return told(await tryToReject(textOf(form, "number", "answer")), textOf(form, "answer"), "받아들이지 않은 것으로 남겼습니다.");
});

const tryToDrop = defineAction(dropping, claims.dropClaim);
export const dropClaim = defineForm("dropClaim", async (form) => {
  return told(await tryToDrop(textOf(form, "number", "answer")), textOf(form, "answer"), "거둔 것으로 남겼습니다.");
});
