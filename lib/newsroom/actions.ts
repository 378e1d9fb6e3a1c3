"use server";
import { updateTag } from "next/cache";
import type { z } from "zod";
import type { Actor } from "@/lib/access/role";
import { defineAction } from "@/lib/action";
import { everything } from "@/lib/articles/tags";
import { type Result, refuse } from "@/lib/result";
import { isTaken } from "./desk-read";
import { personInput, reporterInput, sectionInput } from "./schema";
import * as newsroom from "./write";

type Kind = Parameters<typeof isTaken>[1];
type Saved = Result<{ id: number; slug: string }>;

/** One save by a form. Names of the newsroom stand on every public page, so all of them are made anew. */
function defineSave<Row extends { isNew: boolean; slug: string }>(
  kind: Kind,
  schema: z.ZodType<Row>,
  save: (actor: Actor | null, input: Omit<Row, "isNew">, now: Date) => Promise<Saved>,
) {
  return defineAction(schema, async (actor, { isNew, ...input }, now): Promise<Saved> => {
    if (isNew && (await isTaken(actor, kind, input.slug))) return refuse("invalid", "이미 쓰고 있는 주소입니다.", { field: "slug" });
    const saved = await save(actor, input, now);
    if (saved.ok) updateTag(everything());
    return saved;
  });
}

export const saveSection = defineSave("section", sectionInput, newsroom.saveSection);
export const saveReporter = defineSave("reporter", reporterInput, newsroom.saveReporter);
export const savePerson = defineSave("person", personInput, newsroom.savePerson);
