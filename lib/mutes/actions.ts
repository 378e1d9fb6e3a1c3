"use server";
import { textOf, UNSENT } from "@/lib/accounts/form";
import { defineAction } from "@/lib/action";
import { defineForm } from "@/lib/form";
import { unmuteInput } from "./schema";
import * as mutes from "./write";

const tryToUnmute = defineAction(unmuteInput, mutes.unmute);

/** The form of one's own list, with or without JavaScript. */
export const unmute = defineForm("unmute", async (form) => {
  const result = await tryToUnmute(textOf(form, "id"));
  return result.ok ? UNSENT : { refusal: result, values: textOf(form, "id") };
});
