import { readNumber } from "@/lib/articles/rules";
import { watchPulse } from "@/lib/comments/fresh-read";
import { NOT_FOUND } from "@/lib/result";
import { door, onlyFor, problem, publicJson } from "@/lib/route";

type Context = { params: Promise<{ number: string }> };

export const GET = door(async (request: Request, { params }: Context) => {
  const articleNumber = readNumber((await params).number);
  const pulse = articleNumber === null ? null : await watchPulse(articleNumber);
  return pulse ? publicJson(request, pulse) : problem(NOT_FOUND);
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
