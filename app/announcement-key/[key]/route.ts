import { NOT_FOUND } from "@/lib/result";
import { door, problem } from "@/lib/route";
import { getSharing } from "@/lib/settings/read";

type Context = { params: Promise<{ key: string }> };

/** What stands at /{key}.txt, where search engines see that the key is the site's own. */
export const GET = door(async (_: Request, { params }: Context) => {
  const [{ key }, { indexNowKey }] = await Promise.all([params, getSharing()]);
  if (!indexNowKey || key !== indexNowKey) return problem(NOT_FOUND);
  return new Response(indexNowKey, { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, no-cache" } });
});
