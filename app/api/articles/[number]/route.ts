import { toApiArticle } from "@/lib/articles/api-view";
import { getArticle } from "@/lib/articles/read";
import { readNumber } from "@/lib/articles/rules";
import { siteUrl } from "@/lib/env";
import { NOT_FOUND } from "@/lib/result";
import { door, onlyFor, problem, publicJson } from "@/lib/route";

type Context = { params: Promise<{ number: string }> };

export const GET = door(async (request, { params }: Context) => {
  const number = readNumber((await params).number);
  const article = number === null ? null : await getArticle(number);
  return article ? publicJson(request, toApiArticle(article, siteUrl())) : problem(NOT_FOUND);
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
