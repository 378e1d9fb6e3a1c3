import { readNumber } from "@/lib/articles/rules";
import { listFresh } from "@/lib/comments/fresh-read";
import { freshQuery } from "@/lib/comments/schema";
import { NOT_FOUND } from "@/lib/result";
import { door, onlyFor, problem, publicJson, readQuery } from "@/lib/route";

type Context = { params: Promise<{ number: string }> };

export const GET = door(async (request: Request, { params }: Context) => {
  const articleNumber = readNumber((await params).number);
  if (articleNumber === null) return problem(NOT_FOUND);
  const asked = readQuery(request, freshQuery);
  if (!asked.ok) return problem(asked);
  const comments = await listFresh(articleNumber, new Date(asked.value.after));
  return comments ? publicJson(request, { comments }) : problem(NOT_FOUND);
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
