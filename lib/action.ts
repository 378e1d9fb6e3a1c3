import "server-only";
import { headers } from "next/headers";
import { z } from "zod";
import type { Actor } from "./access/role";
import { getActor } from "./access/session";
import { ownOrigins } from "./env";
import { type Refusal, type Result, refuse } from "./result";

// Where a schema has no sentence of its own, zod would answer in English.
z.config({ customError: () => "입력한 내용을 확인해 주세요." });

/** Turns zod's first complaint into the refusal a form shows at the field. */
export function refusalOf(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  if (issue?.code === "unrecognized_keys") {
    return refuse("unknown-field", `알 수 없는 항목이 있습니다: ${issue.keys.join(", ")}`, { field: issue.keys[0] });
  }
  return refuse("invalid", issue?.message ?? "입력한 내용을 확인해 주세요.", { field: issue?.path.join(".") || undefined });
}

/** A server action: parses, finds the actor, lets the room's write decide. The write checks permission. */
export function defineAction<Input, Value>(
  schema: z.ZodType<Input>,
  act: (actor: Actor | null, input: Input, now: Date) => Promise<Result<Value>>,
) {
  return async (raw: unknown): Promise<Result<Value>> => {
    if (!ownOrigins().includes((await headers()).get("origin") ?? "")) {
      return refuse("wrong-origin", "이 사이트의 화면에서 보낸 요청만 받습니다.");
    }
    const input = schema.safeParse(raw);
    if (!input.success) return refusalOf(input.error);
    return act(await getActor(), input.data, new Date());
  };
}
