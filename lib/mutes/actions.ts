"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { unmuteInput } from "./schema";
import * as mutes from "./write";

const tryToUnmute = defineAction(unmuteInput, mutes.unmute);

/** The form of one's own list, with or without JavaScript. */
export async function unmute(form: FormData): Promise<void> {
  await tryToUnmute({ id: form.get("id") });
  refresh();
}
