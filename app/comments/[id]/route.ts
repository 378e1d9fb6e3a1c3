import { getThread } from "@/lib/comments/read";
import { plainPage } from "@/lib/plain-page";
import { door, seeOther } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

/** The address of one comment, wherever it stands: the article's page finds it. */
export const GET = door(async (_: Request, { params }: Context) => {
  const { id } = await params;
  const thread = await getThread(id);
  if (thread) return seeOther(`/articles/${thread.articleNumber}#comment-${id}`);
  return plainPage(404, "댓글을 찾을 수 없습니다", "작성자가 지웠거나 지금은 볼 수 없는 댓글입니다.");
});
