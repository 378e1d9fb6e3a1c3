import { z } from "zod";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";

const id = z.string();
const seen = z.iso.datetime().nullable().optional();
const note = z.string().optional();
const reason = z.enum(Object.keys(REASONS) as [ReasonKey, ...ReasonKey[]], "사유를 골라 주세요.");

export const removeInput = z.strictObject({ id, seen, reason, note });
export const restoreInput = z.strictObject({ id, seen, note });
export const passInput = z.strictObject({ id, seen });
export const undoInput = z.strictObject({ id });
