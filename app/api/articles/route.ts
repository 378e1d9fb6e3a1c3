import { z } from "zod";
import { toApiCard } from "@/lib/articles/api-view";
import { listArticles } from "@/lib/articles/read";
import { readCursor } from "@/lib/cursor";
import { siteUrl } from "@/lib/env";
import { getSection } from "@/lib/newsroom/read";
import { NOT_FOUND } from "@/lib/result";
import { door, onlyFor, problem, publicJson, readQuery } from "@/lib/route";

const query = z.strictObject({
  section: z.string().optional(),
  before: z
    .string()
    .refine((text) => readCursor(text, "number") !== null, "before에는 앞선 응답의 next를 그대로 넣어 주세요.")
    .optional(),
  limit: z
    .string()
    .regex(/^(?:[1-9][0-9]?|100)$/, "limit은 1부터 100까지의 정수입니다.")
    .transform(Number)
    .default(20),
});

export const GET = door(async (request) => {
  const asked = readQuery(request, query);
  if (!asked.ok) return problem(asked);
  const { section } = asked.value;
  if (section !== undefined && !(await getSection(section))) return problem(NOT_FOUND);
  const { articles, next } = await listArticles(asked.value);
  return publicJson(request, { articles: articles.map((card) => toApiCard(card, siteUrl())), next });
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
