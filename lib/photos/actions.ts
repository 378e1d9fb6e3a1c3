"use server";

import { defineAction } from "@/lib/action";
import * as write from "./library-write";
import { photoFacts, photoNamed } from "./schema";

const describe = defineAction(photoFacts, write.describePhoto);
const remove = defineAction(photoNamed, write.deletePhoto);

export async function describePhoto(raw: unknown) {
  return describe(raw);
}

export async function deletePhoto(raw: unknown) {
  return remove(raw);
}
