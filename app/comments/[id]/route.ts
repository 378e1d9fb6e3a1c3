import { getThread } from "@/lib/comments/read";
import { door, seeOther } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

/** The address of one comment, wherever it stands: the article's page finds it. */
export const GET = door(async (_: Request, { params }: Context) => {
  const { id } = await params;
  const thread = await getThread(id);
  if (thread) return seeOther(`/articles/${thread.articleNumber}#comment-${id}`);
  return new Response(NOWHERE, { status: 404, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });
});

// A route cannot draw the site's own page for what is not there.
const NOWHERE = `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>댓글을 찾을 수 없습니다 · 만파</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.6 Pretendard, system-ui, sans-serif }
  main { max-width: 36rem; margin: 20vh auto; padding: 0 1.25rem; text-align: center }
  h1 { font-size: 1.35rem }
  a { display: inline-block; padding: .6rem; color: inherit; font-weight: 600 }
</style>
<main>
  <h1>댓글을 찾을 수 없습니다</h1>
  <p>작성자가 지웠거나 지금은 볼 수 없는 댓글입니다.</p>
  <p><a href="/">첫 화면으로</a></p>
</main>
</html>
`;
