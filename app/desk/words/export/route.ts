import { getActor } from "@/lib/access/session";
import { FORBIDDEN } from "@/lib/result";
import { door, onlyFor, problem } from "@/lib/route";
import { exportWords } from "@/lib/words/read";

/** The whole list as a file, for moderators. */
export const GET = door(async () => {
  const file = await exportWords(await getActor());
  if (file === null) return problem(FORBIDDEN);
  return new Response(`\uFEFF${file}`, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": 'attachment; filename="banned-words.csv"', "Cache-Control": "no-store" },
  });
});

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
