"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { type FormState, textOf, UNSENT } from "@/lib/accounts/form";
import { defineAction } from "@/lib/action";
import * as notices from "./notice-write";
import { openInput, readInput, replyMailInput } from "./schema";

const tryToMark = defineAction(readInput, notices.markRead);
/** The fields of a form: `id` for one notice, none for all. */
export async function markNoticesRead(_: FormState, form: FormData): Promise<FormState> {
  const { id } = textOf(form, "id");
  const result = await tryToMark(id ? { id } : {});
  refresh();
  return result.ok ? { ...UNSENT, done: { says: "", at: Date.now() } } : { refusal: result, values: {} };
}

const tryToOpen = defineAction(openInput, notices.openNotice);
export async function openNotice(_: FormState, form: FormData): Promise<FormState> {
  const result = await tryToOpen(textOf(form, "id"));
  if (result.ok) redirect(result.value.href);
  refresh();
  return { refusal: result, values: {} };
}

const tryToSet = defineAction(replyMailInput, notices.setReplyMail);
export async function saveReplyMail(_: FormState, form: FormData): Promise<FormState> {
  const values = textOf(form, "replyMail");
  const result = await tryToSet(values);
  refresh();
  return result.ok ? { ...UNSENT, values, done: { says: "저장했습니다.", at: Date.now() } } : { refusal: result, values };
}
