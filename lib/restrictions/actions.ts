"use server";
import { defineAction } from "@/lib/action";
import { liftInput, restrictInput } from "./schema";
import * as restrictions from "./write";

export const restrictAuthor = defineAction(restrictInput, restrictions.restrictAuthor);
export const liftRestriction = defineAction(liftInput, restrictions.liftRestriction);
