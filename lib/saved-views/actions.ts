"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { viewDropped, viewKept, viewRenamed } from "./schema";
import * as views from "./write";

const keep = defineAction(viewKept, views.keepView);
const rename = defineAction(viewRenamed, views.renameView);
const drop = defineAction(viewDropped, views.dropView);

export async function keepView(raw: unknown) {
  const result = await keep(raw);
  refresh();
  return result;
}

export async function renameView(raw: unknown) {
  const result = await rename(raw);
  refresh();
  return result;
}

export async function dropView(raw: unknown) {
  const result = await drop(raw);
  refresh();
  return result;
}
