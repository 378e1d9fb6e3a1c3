import { getArticle } from "@/lib/articles/read";
import { readNumber } from "@/lib/articles/rules";
import { NOT_FOUND } from "@/lib/result";
import { door, problem } from "@/lib/route";
import { getPicture } from "@/lib/share-pictures/read";
import { pictureName, picturePath } from "@/lib/share-pictures/rules";

type Context = { params: Promise<{ number: string; file: string }> };

/** The picture that a shared article is shown with. Its name changes with what is drawn, so everyone may keep it. */
export const GET = door(async (_: Request, { params }: Context) => {
  const { number: text, file } = await params;
  const number = readNumber(text);
  const article = number === null ? null : await getArticle(number);
  if (!article || !file.endsWith(".jpg")) return problem(NOT_FOUND);
  // Services remember the address of an older one.
  if (file !== pictureName(article)) return new Response(null, { status: 302, headers: { Location: picturePath(article), "Cache-Control": "public, max-age=60" } });
  const picture = await getPicture(article.number);
  if (!picture) return problem(NOT_FOUND);
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": "image/jpeg", "Cache-Control": "public, max-age=604800" } });
});
