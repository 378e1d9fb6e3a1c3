import { z } from "zod";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { isTimed, MAX_DAYS, MAX_MESSAGE, RESTRICTION_KINDS } from "./rules";

const reason = z.enum(Object.keys(REASONS) as [ReasonKey, ...ReasonKey[]], "사유를 골라 주세요.");

export const restrictInput = z
  .strictObject({
    accountId: z.string(),
    /** The latest restriction that the moderator had before them. */
    seen: z.string().nullable(),
    kind: z.enum(RESTRICTION_KINDS, "제한을 골라 주세요."),
    days: z.int(`기간은 1일부터 ${MAX_DAYS}일까지입니다.`).min(1, `기간은 1일부터 ${MAX_DAYS}일까지입니다.`).max(MAX_DAYS, `기간은 1일부터 ${MAX_DAYS}일까지입니다.`).nullable(),
    reason,
    message: z.string().max(MAX_MESSAGE, `안내는 ${MAX_MESSAGE}자까지 쓸 수 있습니다.`),
  })
  .refine(({ kind, days }) => isTimed(kind) === (days !== null), { path: ["days"], message: "기간을 적어 주세요." });

export const liftInput = z.strictObject({ id: z.string() });
