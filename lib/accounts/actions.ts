"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clientAddress } from "@/lib/access/address";
import { homeOf } from "@/lib/access/desk";
import { limit } from "@/lib/access/limits";
import { dropSession, getSessionId, keepSession } from "@/lib/access/session";
import { defineAction } from "@/lib/action";
import { defineForm } from "@/lib/form";
import { done } from "@/lib/result";
import { textOf } from "./form";
import { safeNext } from "./rules";
import { accountInput, roleInput, signInInput, signUpInput } from "./schema";
import { authenticate } from "./sign-in";
import * as accounts from "./write";

/** Whoever was signed in here before is signed out: one browser, one session. */
async function enter(accountId: string, now: Date) {
  await leave();
  const { sessionId } = await accounts.openSession({ accountId }, now);
  await keepSession(sessionId);
}

async function leave() {
  const sessionId = await getSessionId();
  if (sessionId) await accounts.closeSession({ sessionId });
}

const tryToSignIn = defineAction(signInInput, async (_, input, now) => {
  const account = await authenticate({ ...input, address: clientAddress(await headers()) });
  if (account.ok) await enter(account.value.id, now);
  return account;
});

export const signIn = defineForm("signIn", async (form) => {
  const result = await tryToSignIn(textOf(form, "email", "password"));
  if (result.ok) redirect(safeNext(form.get("next"), homeOf(result.value)));
  return { refusal: result, values: textOf(form, "email") };
});

const tryToSignUp = defineAction(signUpInput, async (_, input, now) => {
  const refusal = await limit("signUp", clientAddress(await headers()));
  if (refusal) return refusal;
  const account = await accounts.signUp(input, now);
  if (account.ok) await enter(account.value.id, now);
  return account;
});

export const signUp = defineForm("signUp", async (form) => {
  const result = await tryToSignUp(textOf(form, "email", "name", "password", "terms", "age"));
  if (result.ok) redirect(safeNext(form.get("next")));
  return { refusal: result, values: textOf(form, "email", "name", "terms", "age") };
});

const tryToSignOut = defineAction(z.strictObject({}), async () => {
  await leave();
  await dropSession();
  return done(null);
});

export async function signOut() {
  return tryToSignOut({});
}

export const changeRole = defineAction(roleInput, accounts.changeRole);
export const blockAccount = defineAction(accountInput, accounts.blockAccount);
export const unblockAccount = defineAction(accountInput, accounts.unblockAccount);
