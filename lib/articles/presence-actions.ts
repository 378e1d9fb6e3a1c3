"use server";
import { defineAction } from "@/lib/action";
import * as write from "./presence-write";
import { presenceBeat } from "./schema";

export const attend = defineAction(presenceBeat, write.attend);
