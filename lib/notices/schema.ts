import { z } from "zod";

export const readInput = z.strictObject({ id: z.uuid().optional() });
export const openInput = z.strictObject({ id: z.uuid() });
export const replyMailInput = z.strictObject({ replyMail: z.enum(["off", "immediate", "daily"], "언제 받을지 골라 주세요.") });
