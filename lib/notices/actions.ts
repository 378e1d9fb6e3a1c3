"use server";
import { redirect } from "next/navigation";
import { textOf, UNSENT } from "@/lib/accounts/form";
import { defineAction } from "@/lib/action";
import { defineForm } from "@/lib/form";
import * as notices from "./notice-write";
import { openInput, readInput, replyMailInput } from "./schema";

const tryToMark = defineAction(readInput, notices.markRead);
/** The fields of a form: `id` for one notice, none for all. */
export const markNoticesRead = defineForm("markNoticesRead", async (form) => {
  const { id } = textOf(form, "id");
  const result = await tryToMark(id ? { id } : {});
  return result.ok ? { ...UNSENT, done: { says: "", at: Date.now() } } : { refusal: result, values: {} };
});

const tryToOpen = defineAction(openInput, notices.openNotice);
export const openNotice = defineForm("openNotice", async (form) => {
  const result = await tryToOpen(textOf(form, "id"));
  if (result.ok) redirect(result.value.href);
  return { refusal: result, values: textOf(form, "id") };
});

const tryToSet = defineAction(replyMailInput, notices.setReplyMail);
export const saveReplyMail = defineForm("saveReplyMail", async (form) => {
  const values = textOf(form, "replyMail");
  const result = await tryToSet(values);
  return result.ok ? { ...UNSENT, values, done: { says: "저장했습니다.", at: Date.now() } } : { refusal: result, values };
});
