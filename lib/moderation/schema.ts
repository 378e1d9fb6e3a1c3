import { z } from "zod";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { momentSchema } from "@/lib/korean/schema";
import { MAX_ACCOUNT_NOTE, MAX_BULK } from "./rules";
import { MAX_TEMPLATE, strangePlaceholder, TEMPLATES } from "./templates";
import { RANGES } from "./thresholds";

const id = z.string();
const seen = z.iso.datetime().nullable().optional();
const note = z.string().optional();
const reason = z.enum(Object.keys(REASONS) as [ReasonKey, ...ReasonKey[]], "사유를 골라 주세요.");
const typed = z.int().optional();

export const removeInput = z.strictObject({ id, seen, reason, note });
export const restoreInput = z.strictObject({ id, seen, note });
export const passInput = z.strictObject({ id, seen });
export const holdInput = z.strictObject({ id, seen, note });
export const undoInput = z.strictObject({ id });

const comments = z.array(z.strictObject({ id, seen })).min(1, "댓글을 골라 주세요.").max(MAX_BULK, `한 번에 ${MAX_BULK}개까지 처리할 수 있습니다.`);
export const bulkInput = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("pass"), comments, typed }),
  z.strictObject({ act: z.literal("remove"), comments, typed, reason, note }),
]);
export const bulkUndoInput = z.strictObject({ ids: z.array(id).min(1).max(MAX_BULK) });

const days = z.int("기간을 골라 주세요.").min(1, "기간을 골라 주세요.").max(365, "기간은 365일까지입니다.");
export const hideInput = z.strictObject({ accountId: id, days, reason, typed });
export const noteInput = z.strictObject({ accountId: id, text: z.string().max(MAX_ACCOUNT_NOTE, `메모는 ${MAX_ACCOUNT_NOTE}자까지 쓸 수 있습니다.`) });
export const crowdInput = z.strictObject({ crowdId: id });

const template = z
  .string()
  .trim()
  .min(1, "비워 둘 수 없습니다. 작성자에게 가는 안내문입니다.")
  .max(MAX_TEMPLATE, `${MAX_TEMPLATE}자까지 쓸 수 있습니다.`)
  .superRefine((text, context) => {
    const strange = strangePlaceholder(text);
    if (strange) context.addIssue({ code: "custom", message: `${strange} 자리에 넣을 것이 없습니다. {이름}, {기사}, {사유}만 쓸 수 있습니다.` });
  });
const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];
const shapeOf = <Key extends string, Shape>(keys: Key[], shape: (key: Key) => Shape) =>
  Object.fromEntries(keys.map((key) => [key, shape(key)])) as Record<Key, Shape>;

export const templatesInput = z.strictObject(shapeOf(keysOf(TEMPLATES), () => template));

/** A form sends numbers as text. */
export const thresholdsInput = z.strictObject(
  shapeOf(keysOf(RANGES), (key) => {
    const [least, most] = RANGES[key];
    const message = `${least}부터 ${most.toLocaleString("ko")}까지의 정수를 적어 주세요.`;
    return z
      .union([z.number(), z.string().trim().regex(/^\d{1,9}$/, message).transform(Number)], message)
      .pipe(z.int(message).min(least, message).max(most, message));
  }),
);

/** Since when the page that asks has shown the newest comments. */
export const queuesQuery = z.strictObject({ since: momentSchema("since") });
