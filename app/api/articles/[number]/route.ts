import { toApiArticle } from "@/lib/articles/api-view";
import { getArticle } from "@/lib/articles/read";
import { readNumber } from "@/lib/articles/rules";
import { siteUrl } from "@/lib/env";
import { NOT_FOUND } from "@/lib/result";
import { problem, publicJson } from "@/lib/route";

type Context = { params: Promise<{ number: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const number = readNumber((await params).number);
  const article = number === null ? null : await getArticle(number);
  return article ? publicJson(request, toApiArticle(article, siteUrl())) : problem(NOT_FOUND);
}
