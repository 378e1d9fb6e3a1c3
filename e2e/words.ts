import { randomUUID } from "node:crypto";

/** A word that nobody else has, of letters alone: some digits pass for a phone number, which no comment may hold. */
export const word = (): string => randomUUID().replaceAll("-", "").replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)]!);
