"use server";
import { defineAction } from "@/lib/action";
import { addInput, changeInput, importInput, removeInput } from "./schema";
import * as words from "./write";

export const addWord = defineAction(addInput, words.addWord);
export const changeWord = defineAction(changeInput, words.changeWord);
export const removeWord = defineAction(removeInput, words.removeWord);
export const importWords = defineAction(importInput, words.importWords);
