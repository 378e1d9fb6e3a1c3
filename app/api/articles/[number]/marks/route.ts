import { getActor } from "@/lib/access/session";
import { readNumber } from "@/lib/articles/rules";
import { getMarks } from "@/lib/comments/marks-read";
import { NOT_FOUND, SIGN_IN_REQUIRED } from "@/lib/result";
import { door, json, onlyFor, problem } from "@/lib/route";

type Context = { params: Promise<{ number: string }> };

export const GET = door(async (_: Request, { params }: Context) => {
  const articleNumber = readNumber((await params).number);
  if (articleNumber === null) return problem(NOT_FOUND);
  const actor = await getActor();
  if (!actor) return problem(SIGN_IN_REQUIRED);
  const marks = await getMarks(actor, articleNumber);
  return marks ? json(marks, { headers: { "Cache-Control": "private, no-store" } }) : problem(NOT_FOUND);
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
