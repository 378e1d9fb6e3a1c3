import { getThread } from "@/lib/comments/read";
import { NOT_FOUND } from "@/lib/result";
import { door, onlyFor, problem, publicJson } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

export const GET = door(async (request: Request, { params }: Context) => {
  const thread = await getThread((await params).id);
  return thread ? publicJson(request, thread) : problem(NOT_FOUND);
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
