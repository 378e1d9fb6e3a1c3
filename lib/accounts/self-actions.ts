"use server";
import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { dropSession, getSessionId } from "@/lib/access/session";
import { defineAction } from "@/lib/action";
import { commentsOf } from "@/lib/comments/tags";
import { defineForm } from "@/lib/form";
import { textOf, UNSENT } from "./form";
import { deletionInput, passwordInput, renameInput } from "./schema";
import * as self from "./self-write";

const tryToRename = defineAction(renameInput, self.renameSelf);
const tryToChangePassword = defineAction(passwordInput, async (actor, input) =>
  self.changePassword(actor, { ...input, sessionId: await getSessionId() }),
);
const tryToSignOutEverywhere = defineAction(z.strictObject({}), self.closeEverySession);
const tryToDelete = defineAction(deletionInput, self.deleteSelf);

export const renameSelf = defineForm("renameSelf", async (form) => {
  const result = await tryToRename(textOf(form, "name"));
  return result.ok
    ? { ...UNSENT, values: { name: result.value.name }, done: { says: "닉네임을 바꿨습니다.", at: Date.now() } }
    : { refusal: result, values: textOf(form, "name") };
});

export const changePassword = defineForm("changePassword", async (form) => {
  const result = await tryToChangePassword(textOf(form, "current", "password"));
  return result.ok
    ? { ...UNSENT, done: { says: "비밀번호를 바꾸고 다른 기기에서는 모두 로그아웃했습니다.", at: Date.now() } }
    : { refusal: result, values: {} };
});

export const signOutEverywhere = defineForm("signOutEverywhere", async () => {
  const result = await tryToSignOutEverywhere({});
  if (!result.ok) return { refusal: result, values: {} };
  await dropSession();
  redirect("/sign-in");
});

export const deleteSelf = defineForm("deleteSelf", async (form) => {
  const result = await tryToDelete(textOf(form, "password", "confirmation"));
  if (!result.ok) return { refusal: result, values: textOf(form, "confirmation") };
  for (const number of result.value.articleNumbers) updateTag(commentsOf(number));
  await dropSession();
  redirect("/");
});
