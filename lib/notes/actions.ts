"use server";
import { defineAction } from "@/lib/action";
import * as notes from "./write";
import { askNotes } from "./read";
import { noteResolved, notesAsked, noteWritten } from "./schema";

export const listNotes = defineAction(notesAsked, askNotes);
export const writeNote = defineAction(noteWritten, notes.writeNote);
export const resolveNote = defineAction(noteResolved, notes.resolveNote);
