"use server";
import { refresh } from "next/cache";
import { type FormState, textOf, UNSENT } from "@/lib/accounts/form";
import { defineAction } from "@/lib/action";
import { unmuteInput } from "./schema";
import * as mutes from "./write";

const tryToUnmute = defineAction(unmuteInput, mutes.unmute);

/** The form of one's own list, with or without JavaScript. */
export async function unmute(_: FormState, form: FormData): Promise<FormState> {
  const result = await tryToUnmute(textOf(form, "id"));
  refresh();
  return result.ok ? UNSENT : { refusal: result, values: {} };
}
