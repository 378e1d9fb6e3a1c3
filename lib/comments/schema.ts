import { z } from "zod";
import { momentSchema } from "@/lib/korean/schema";
import { isCommentId, type ReasonKey, REASONS, SORTS } from "./rules";
import { readCursor } from "./thread";

const commentId = z.string("답글을 달 댓글을 찾지 못했습니다.").refine(isCommentId, "답글을 달 댓글을 찾지 못했습니다.");

/** What a comment is posted with beside its article. The text is judged by rules.ts, whatever it is. */
export const commentInput = z.strictObject({
  body: z.unknown().optional(),
  parentId: commentId.nullish(),
});

/** What one's own comment is changed to. */
export const editInput = z.strictObject({ body: z.unknown().optional() });

export const trialInput = z.strictObject({ text: z.string(), isNewcomer: z.boolean() });

/** A form sends an empty field where JSON sends none. */
export const commentForm = z.strictObject({
  body: z.string().optional(),
  parentId: z.union([z.literal("").transform(() => null), commentId]).optional(),
});

/** The client's own key, as a header carries it. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/, "Idempotency-Key는 200자까지의 영문·숫자·기호입니다.");

export const reactionInput = z.strictObject({ kind: z.enum(["like", "dislike"], "kind는 like 또는 dislike입니다.") });

export const reportInput = z.strictObject({
  reason: z.enum(Object.keys(REASONS) as [ReasonKey, ...ReasonKey[]], "신고 사유를 골라 주세요."),
  note: z.string("설명은 글자로 적어 주세요.").nullish(),
});

export const removalInput = reportInput;
export const restorationInput = z.strictObject({ note: z.string().nullish() });

/** Where the address says it all. */
export const nothing = z.strictObject({});

/** Forms know no DELETE. */
export const withdrawalForm = z.strictObject({ _method: z.string().regex(/^delete$/i, "댓글을 지우는 요청이 아닙니다.") });

export const listQuery = z
  .strictObject({
    sort: z.enum(SORTS, "sort는 best, newest, oldest, answered 가운데 하나입니다.").default("best"),
    cursor: z.string().optional(),
    limit: z
      .string()
      .regex(/^(?:[1-9][0-9]?|100)$/, "limit은 1부터 100까지의 정수입니다.")
      .transform(Number)
      .default(20),
  })
  .refine(({ cursor, sort }) => cursor === undefined || readCursor(cursor, sort) !== null, {
    path: ["cursor"],
    message: "cursor에는 같은 순서로 앞서 받은 next를 그대로 넣어 주세요.",
  });

/** From when on an open page wants to know what came. */
export const freshQuery = z.strictObject({ after: momentSchema("after") });
