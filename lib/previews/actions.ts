"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { previewAsked, previewRevoked } from "./schema";
import * as previews from "./write";

const make = defineAction(previewAsked, previews.makePreview);
const revoke = defineAction(previewRevoked, previews.revokePreview);

export async function makePreview(raw: unknown) {
  const result = await make(raw);
  refresh();
  return result;
}

export async function revokePreview(raw: unknown) {
  const result = await revoke(raw);
  refresh();
  return result;
}
