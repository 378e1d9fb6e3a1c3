import { type Block, plainBody } from "./body";
import { lengthOf } from "./text";

/** Characters that a reader takes in per minute. */
const PACE = 500;

/** Whole minutes that the body takes to read, at least one. */
export const readingMinutes = (blocks: readonly Block[]): number => Math.max(1, Math.round(lengthOf(plainBody(blocks)) / PACE));
