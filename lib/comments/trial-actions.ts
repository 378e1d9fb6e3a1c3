"use server";
import { defineAction } from "@/lib/action";
import { trialInput } from "./schema";
import * as trial from "./trial-read";

export const tryText = defineAction(trialInput, trial.tryText);
